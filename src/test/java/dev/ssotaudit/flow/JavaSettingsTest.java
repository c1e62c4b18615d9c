package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaSettingsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place reads the settings."
          stores: ["*"]
          owners: { engine: ["java:acme.Pools"], config: ["java:acme.Pools"] }
      """;
  private static final String POOLS = "package acme; class Pools {}";

  @Test
  void aSettingsTypeReadsItsPrefixAtTheAnnotation() {
    String type =
        """
        package acme;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        @ConfigurationProperties("app.redis-lock")
        class LockProperties {
          private String serverAddress;
        }
        """;
    assertThat(found(type, SiteKind.CONFIG_READ)).containsExactly("3 BYPASSES");
  }

  @Test
  void aSettingsTypeWithoutConnectionIsNone() {
    String type =
        """
        package acme;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        @ConfigurationProperties("app.redis-lock")
        class LockProperties {
          private int attempts;
        }
        """;
    assertThat(found(type, SiteKind.CONFIG_READ)).isEmpty();
  }

  @Test
  void aKeyOfPartsIsRead() {
    String read =
        """
        package acme;
        import org.springframework.core.env.Environment;
        class Reader {
          String url(Environment env, String id) {
            String prefix = "app.jdbc.";
            return env.getProperty(prefix + id + ".connectionURL");
          }
        }
        """;
    assertThat(found(read, SiteKind.CONFIG_READ)).containsExactly("6 BYPASSES");
  }

  @Test
  void aGeneratedGetterLeadsToItsField() {
    String pool =
        """
        package acme;
        import com.zaxxer.hikari.HikariConfig;
        import com.zaxxer.hikari.HikariDataSource;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        class Other {
          HikariDataSource open(Props props) {
            return new HikariDataSource(props.getHikariConfig());
          }
        }
        @lombok.Data
        @ConfigurationProperties("registry")
        class Props {
          private HikariConfig hikariConfig;
        }
        """;
    assertThat(found(pool, SiteKind.ENGINE_CREATION)).containsExactly("7 BYPASSES");
  }

  @Test
  void anEngineHandedToABuilderIsNoSecondEngine() {
    String flyway =
        """
        package acme;
        import org.flywaydb.core.Flyway;
        import javax.sql.DataSource;
        class Migration {
          void run(DataSource source) {
            Flyway.configure().dataSource(source).load().migrate();
          }
        }
        """;
    assertThat(found(flyway, SiteKind.ENGINE_CREATION)).isEmpty();
  }

  @Test
  void aPrintedObjectIsNoDsn() {
    String printed =
        """
        package acme;
        class Param {
          private String host, userName;
          public String toString() {
            return "Param{" + "name='x'" + ", host='" + host + "', user='" + userName + "'}";
          }
        }
        """;
    assertThat(found(printed, SiteKind.URL_CONSTRUCTION)).isEmpty();
  }

  private static List<String> found(String other, SiteKind kind) {
    Map<String, String> files = Map.of("acme/Pools.java", POOLS, "acme/Other.java", other);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), kind);
  }
}
