package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How Java code names settings and injected objects. */
class JavaKeysTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place reads the settings and opens the database."
          stores: ["*"]
          owners: { engine: ["java:acme.Pools"], config: ["java:acme.Pools"] }
      """;
  private static final String POOLS =
      """
      package acme;
      class Pools {
        static javax.sql.DataSource get(String name) { return null; }
      }
      """;

  @Test
  void aKeyMayBeAnObject() {
    String code =
        """
        package acme;
        class Keys { static final Key<String> DB_URL = new Key<>("database.url", "x"); }
        class Config {
          String getString(Key<String> key) { return null; }
        }
        class Other {
          String url(Config config) { return config.getString(Keys.DB_URL); }
        }
        """;
    assertThat(found(code, SiteKind.CONFIG_READ)).containsExactly("7 BYPASSES");
  }

  @Test
  void aKeyMayComeAfterTheMapping() {
    String code =
        """
        package acme;
        import java.util.Map;
        class Maps {
          static String getString(Map<String, String> map, String variable, String other) {
            return null;
          }
        }
        class Other {
          static final String OR_DB_HOST = "OR_DB_HOST";
          String host(Map<String, String> map) { return Maps.getString(map, OR_DB_HOST, "x"); }
        }
        """;
    assertThat(found(code, SiteKind.CONFIG_READ)).containsExactly("10 BYPASSES");
  }

  @Test
  void aReadInALambdaReachesTheOwner() {
    String code =
        """
        package acme;
        import org.eclipse.microprofile.config.Config;
        class Other {
          javax.sql.DataSource source(Config config) {
            String name =
                config.getOptionalValue("app.other", String.class)
                    .or(() -> config.getOptionalValue("app.datasource.name", String.class))
                    .orElseThrow();
            return Pools.get(name);
          }
        }
        """;
    assertThat(found(code, SiteKind.CONFIG_READ)).containsExactly("7 DELEGATES");
  }

  @Test
  void aQualifierNamesItsProvider() {
    String code =
        """
        package acme;
        import javax.sql.DataSource;
        import org.springframework.beans.factory.annotation.Qualifier;
        import org.springframework.context.annotation.*;
        import org.springframework.jdbc.core.JdbcTemplate;
        import org.springframework.jdbc.datasource.DriverManagerDataSource;
        @Configuration
        class Beans {
          static final String EVENTS = "events";
          @Bean @Primary DataSource main() { return Pools.get("main"); }
          @Bean(EVENTS) DataSource other() { return new DriverManagerDataSource("jdbc:h2:mem:x"); }
          @Bean JdbcTemplate one(@Qualifier(EVENTS) DataSource given) { return new JdbcTemplate(given); }
          @Bean JdbcTemplate two(DataSource given) { return new JdbcTemplate(given); }
        }
        """;
    assertThat(found(code, SiteKind.SESSION_FACTORY))
        .containsExactly("12 BYPASSES", "13 DELEGATES");
  }

  @Test
  void aProviderMayBeFilledFromSettings() {
    String code =
        """
        package acme;
        import com.zaxxer.hikari.HikariDataSource;
        import javax.sql.DataSource;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        import org.springframework.context.annotation.*;
        import org.springframework.jdbc.core.JdbcTemplate;
        @Configuration
        class Beans {
          @Bean @ConfigurationProperties("app.events") DataSource source() {
            return new HikariDataSource();
          }
          @Bean JdbcTemplate template(DataSource given) { return new JdbcTemplate(given); }
        }
        """;
    Map<String, String> files = Map.of("acme/Pools.java", POOLS, "acme/Other.java", code);
    String framework = CONTRACT + "    framework: [app.events]\n";
    assertThat(FlowHarness.verdicts(FlowHarness.sites(files, framework), SiteKind.SESSION_FACTORY))
        .containsExactly("12 DELEGATES");
    assertThat(found(code, SiteKind.SESSION_FACTORY)).containsExactly("12 BYPASSES");
  }

  private static List<String> found(String other, SiteKind kind) {
    Map<String, String> files = Map.of("acme/Pools.java", POOLS, "acme/Other.java", other);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), kind);
  }
}
