package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods of one name: a call is followed into those that it can mean, and into no other. */
class JavaOverloadsTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place opens the database."
          stores: ["*"]
          owners: { url: ["java:acme.Urls"], engine: ["java:acme.Urls"], config: ["java:acme.Urls"] }
      """;

  @Test
  void theNumberOfArgumentsTellsOverloadsApart() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Dao {
          String url() { return Urls.main(); }
          String url(String host) { return "jdbc:postgresql://" + host + "/shop"; }
          Connection good() throws SQLException { return DriverManager.getConnection(url()); }
          Connection bad() throws SQLException { return DriverManager.getConnection(url("db1")); }
        }
        """;
    assertThat(connections(code)).containsExactly("6 DELEGATES", "7 BYPASSES");
  }

  @Test
  void textIsNotTakenForAnObjectOfTheProject() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Dao {
          static class Key { String name() { return "shop"; } }
          String url(Key key) { String url = url(key.name()); return url; }
          String url(String name) { return Urls.main(); }
          Connection byKey(Key key) throws SQLException { return DriverManager.getConnection(url(key)); }
          Connection byName() throws SQLException { return DriverManager.getConnection(url("shop")); }
        }
        """;
    Site byKey = sites(code).get(0);
    assertThat(connections(code)).containsExactly("7 DELEGATES", "8 DELEGATES");
    assertThat(byKey.origins()).hasSize(1);
  }

  @Test
  void whatIsNotToldApartIsFollowedIntoEach() {
    String code =
        """
        package acme;
        import java.sql.*;
        class Dao {
          String url(long id) { return Urls.main(); }
          String url(Object any) { return "jdbc:h2:mem:x"; }
          Connection open(Thing thing) throws SQLException {
            return DriverManager.getConnection(url(thing.id()));
          }
        }
        """;
    assertThat(connections(code)).containsExactly("7 MIXED");
  }

  private static List<String> connections(String code) {
    return FlowHarness.verdicts(sites(code), SiteKind.CONNECTION_CREATION);
  }

  private static List<Site> sites(String code) {
    String urls = "package acme; class Urls { static String main() { return null; } }";
    return FlowHarness.sites(Map.of("acme/Urls.java", urls, "acme/Dao.java", code), CONTRACT);
  }
}
