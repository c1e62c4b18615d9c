package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where Java values come from: constructors, inputs, bound types, options, libraries' getters. */
class JavaOriginsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place opens the database."
          stores: ["*"]
          owners: { url: ["java:acme.Pools"], engine: ["java:acme.Pools"], config: ["java:acme.Pools"] }
      """;
  private static final String POOLS =
      "package acme; class Pools { static javax.sql.DataSource main() { return null; } }";

  @Test
  void aConstructorHandsItsArgumentsToAnother() {
    String code =
        """
        package acme;
        import javax.sql.DataSource;
        import org.springframework.jdbc.core.JdbcTemplate;
        class Dao {
          private final DataSource source;
          Dao(DataSource source) { this(source, 3); }
          Dao(DataSource source, int times) { this.source = source; }
          JdbcTemplate template() { return new JdbcTemplate(source); }
          static Dao open() { return new Dao(Pools.main()); }
        }
        """;
    assertThat(found(code, SiteKind.SESSION_FACTORY)).containsExactly("8 DELEGATES");
  }

  @Test
  void aConstructorHandsItsArgumentsToItsParent() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Base {
          private final String url;
          Base(String url) { this.url = url; }
          Connection open() throws SQLException { return DriverManager.getConnection(url); }
        }
        class Derived extends Base {
          Derived() { super("jdbc:h2:mem:x"); }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION)).containsExactly("6 BYPASSES");
  }

  @Test
  void constructorsThatCallEachOtherEnd() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Base {
          private String url;
          Base(String url) { this((Object) url); }
          Base(Object url) { this((String) url); }
          static void open() throws SQLException { DriverManager.getConnection(new Base("x").url); }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION)).containsExactly("7 UNDECIDED");
  }

  @Test
  void theCommandLineIsInput() {
    String code =
        """
        package acme;
        import java.sql.*;
        import picocli.CommandLine.Option;
        class Options { @Option(names = "--url") String url; }
        class Main {
          public static void main(String[] args) throws SQLException {
            DriverManager.getConnection(args[0]);
          }
          void run(Options options) throws SQLException { DriverManager.getConnection(options.url); }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION))
        .containsExactly("7 BYPASSES", "9 BYPASSES");
  }

  @Test
  void aTypeInsideABoundTypeIsFilledByTheFramework() {
    String code =
        """
        package acme;
        import java.sql.*;
        import java.util.List;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        @ConfigurationProperties("app")
        class Props {
          private List<Instance> instances;
          static class Instance { private Store store; }
        }
        class Store {
          private String address;
          Connection open() throws SQLException { return DriverManager.getConnection(address); }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION)).containsExactly("12 BYPASSES");
  }

  @Test
  void anEngineAmongOptionsDecidesByItsType() {
    String code =
        """
        package acme;
        import java.util.Properties;
        import javax.jdo.JDOHelper;
        import javax.sql.DataSource;
        import org.datanucleus.PropertyNames;
        class Other {
          void open() {
            Properties options = new Properties();
            DataSource source = Pools.main();
            options.put(PropertyNames.PROPERTY_CONNECTION_FACTORY, source);
            JDOHelper.getPersistenceManagerFactory(options, "unit");
          }
        }
        """;
    assertThat(found(code, SiteKind.SESSION_FACTORY)).containsExactly("11 DELEGATES");
  }

  @Test
  void aLibraryObjectsUrlIsNotTheOwners() {
    String code =
        """
        package acme;
        import java.sql.*;
        import org.testcontainers.containers.PostgreSQLContainer;
        class Container extends PostgreSQLContainer {
          void started() throws SQLException { DriverManager.getConnection(getJdbcUrl()); }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION)).containsExactly("5 BYPASSES");
  }

  @Test
  void anUnknownObjectsUrlStaysUndecided() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Other {
          void open(Connection given) throws SQLException {
            DriverManager.getConnection(given.getMetaData().getURL());
          }
        }
        """;
    assertThat(found(code, SiteKind.CONNECTION_CREATION)).containsExactly("5 UNDECIDED");
  }

  @Test
  void anEngineHandedThroughANullCheckIsNoSecondEngine() {
    String code =
        """
        package acme;
        import static java.util.Objects.requireNonNull;
        import javax.sql.DataSource;
        import org.flywaydb.core.Flyway;
        class Migration {
          void run(DataSource source) {
            Flyway.configure().dataSource(requireNonNull(source, "source")).load();
          }
        }
        """;
    assertThat(found(code, SiteKind.ENGINE_CREATION)).isEmpty();
  }

  private static List<String> found(String other, SiteKind kind) {
    Map<String, String> files = Map.of("acme/Pools.java", POOLS, "acme/Other.java", other);
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), kind);
  }
}
