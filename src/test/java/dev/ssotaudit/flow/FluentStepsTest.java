package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Builders whose every step the catalogue cannot name. */
class FluentStepsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds URLs."
          stores: ["*"]
          owners: { url: ["java:acme.Urls"], engine: ["java:acme.Pools"] }
      """;
  private static final String URLS =
      "package acme; class Urls { static String url() { return \"jdbc:postgresql://db/shop\"; } }";

  @Test
  void stepsThatTheCatalogueDoesNotNameKeepTheBuilder() {
    String pool =
        """
        package acme;
        import org.springframework.boot.jdbc.DataSourceBuilder;
        class Other {
          Object good() {
            return DataSourceBuilder.create().url(Urls.url()).anyStep(1).build();
          }
          Object bad() {
            return DataSourceBuilder.create().anyStep(1).url("jdbc:postgresql://x/y").build();
          }
        }
        """;
    assertThat(found(pool, SiteKind.ENGINE_CREATION)).containsExactly("5 DELEGATES", "8 BYPASSES");
  }

  @Test
  void aMethodOfATypeThatIsNoBuilderGivesSomethingElse() {
    String pool =
        """
        package acme;
        import com.zaxxer.hikari.HikariConfig;
        class Other {
          Object none(HikariConfig config) {
            return config.anyStep(1).build();
          }
        }
        """;
    assertThat(found(pool, SiteKind.ENGINE_CREATION)).isEmpty();
  }

  @Test
  void anAttributeOfALibrarysTypeHasTheTypeThatTheCatalogueSays() {
    String session =
        """
        from snowflake.snowpark import Session
        def opened(settings):
            return Session.builder.configs(settings).create()
        """;
    Map<String, String> files = Map.of("acme/session.py", session);
    assertThat(
            FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), SiteKind.CONNECTION_CREATION))
        .hasSize(1);
  }

  private static List<String> found(String other, SiteKind kind) {
    Map<String, String> files = Map.of("acme/Urls.java", URLS, "acme/Other.java", other);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), kind);
  }
}
