package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaEngineTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place opens pools."
          stores: [sql, jdbc, postgres]
          owners: { url: ["java:acme.Urls"], engine: ["java:acme.Pools"] }
      """;

  private static final String URLS =
      """
      package acme;
      public final class Urls {
        public static String main() {
          return "jdbc:postgresql://" + System.getenv("PGHOST") + "/app";
        }
      }
      """;

  @Test
  void aPoolMadeOfTheOwnersUrlDelegates() {
    String pool =
        """
        package acme;
        import com.zaxxer.hikari.HikariConfig;
        import com.zaxxer.hikari.HikariDataSource;
        class Other {
          HikariDataSource open() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(Urls.main());
            return new HikariDataSource(config);
          }
        }
        """;
    assertThat(engines(pool)).containsExactly("6 DELEGATES", "8 DELEGATES");
  }

  @Test
  void aPoolMadeOfALiteralBypasses() {
    String pool =
        """
        package acme;
        import com.zaxxer.hikari.HikariDataSource;
        class Other {
          HikariDataSource open() {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:postgresql://db.acme.org/app");
            return pool;
          }
        }
        """;
    assertThat(engines(pool)).containsExactly("5 BYPASSES");
  }

  private static java.util.List<String> engines(String other) {
    Map<String, String> files = Map.of("acme/Urls.java", URLS, "acme/Other.java", other);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), SiteKind.ENGINE_CREATION);
  }
}
