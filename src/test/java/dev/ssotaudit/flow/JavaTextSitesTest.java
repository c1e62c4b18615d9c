package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which Java texts are database URLs or edits of one. */
class JavaTextSitesTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds URLs."
          stores: ["*"]
          owners: { url: ["java:acme.Urls"] }
      """;

  @Test
  void aBuilderThatStartsWithAConstantSchemeIsAUrl() {
    String code =
        """
        package acme;
        class Prefixes { static final String HIVE = Urls.SCHEME; }
        class Other {
          String url(String hosts, String db) {
            StringBuilder address = new StringBuilder();
            address.append(Prefixes.HIVE);
            for (String host : hosts.split(",")) {
              address.append(String.format("%s:%s,", host, "10000"));
            }
            return address.toString() + "/" + db;
          }
        }
        """;
    assertThat(found(code, SiteKind.URL_CONSTRUCTION)).containsExactly("6 BYPASSES", "8 BYPASSES");
    assertThat(found(code, SiteKind.URL_REWRITE)).containsExactly("10 BYPASSES");
  }

  @Test
  void oneChainOfAppendsIsOneSite() {
    String code =
        """
        package acme;
        class Other {
          String url(String host, String db) {
            return new StringBuilder().append("jdbc:mysql://").append(host).append("/").append(db)
                .toString();
          }
        }
        """;
    assertThat(found(code, SiteKind.URL_CONSTRUCTION)).containsExactly("4 BYPASSES");
  }

  @Test
  void anEditOfAnEditedUrlIsAnEdit() {
    String code =
        """
        package acme;
        class Other {
          String url(Param param, String auth) {
            String basic = String.format("%s?%s", param.getJdbcUrl(), param.other());
            return String.format("%s&%s", basic, auth);
          }
        }
        """;
    assertThat(found(code, SiteKind.URL_REWRITE)).containsExactly("4 BYPASSES", "5 BYPASSES");
  }

  @Test
  void aSettingThatHoldsAUrlIsEdited() {
    String code =
        """
        package acme;
        import org.springframework.core.env.Environment;
        class Other {
          String host(Environment env) {
            return env.getProperty("spring.datasource.url").replaceFirst("^jdbc:", "");
          }
        }
        """;
    assertThat(found(code, SiteKind.URL_REWRITE)).containsExactly("5 BYPASSES");
  }

  @Test
  void aUrlCutForAMessageIsNoEdit() {
    String code =
        """
        package acme;
        class Other {
          void check(String jdbcUrl) {
            final int end = jdbcUrl.indexOf('?');
            final String safe = end < 0 ? jdbcUrl : jdbcUrl.substring(0, end);
            throw new IllegalArgumentException("not supported: " + safe);
          }
        }
        """;
    assertThat(found(code, SiteKind.URL_REWRITE)).isEmpty();
  }

  private static java.util.List<String> found(String other, SiteKind kind) {
    String urls = "package acme; class Urls { static final String SCHEME = \"jdbc:hive2://\"; }";
    Map<String, String> files = Map.of("acme/Urls.java", urls, "acme/Other.java", other);
    return FlowHarness.verdicts(
        FlowHarness.sites(files, CONTRACT).stream()
            .filter(site -> site.path().equals("acme/Other.java"))
            .toList(),
        kind);
  }
}
