package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stores that a dialect's name says, without a URL. */
class DialectNamesTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds URLs."
          stores: ["*"]
          owners: { url: ["acme/owner.py"] }
      """;

  @Test
  void aDialectsNameIsAScheme() {
    String url =
        """
        from sqlalchemy.engine import URL
        DIALECT = "mysql+pymysql"
        def built(host, dialect):
            yield URL.create("postgresql+asyncpg", host=host)
            yield URL.create(drivername=DIALECT, host=host)
            yield URL.create(dialect, host=host)
        """;
    assertThat(stores(url, SiteKind.URL_CONSTRUCTION)).containsExactly("postgres", "mysql", "sql");
  }

  @Test
  void anEditedUrlKeepsItsStoreUnlessItsDialectIsSet() {
    String url =
        """
        from sqlalchemy.engine import make_url
        def edited(name):
            yield make_url("postgresql://db/shop").set(database=name)
            yield make_url("postgresql://db/shop").set(drivername="mysql")
        """;
    assertThat(stores(url, SiteKind.URL_REWRITE)).containsExactly("postgres", "mysql");
  }

  @Test
  void anEngineHasTheStoreOfTheUrlObjectItIsGiven() {
    String engine =
        """
        from sqlalchemy import create_engine
        from sqlalchemy.engine import URL
        def opened(host):
            url = URL.create("postgresql", host=host)
            return create_engine(url)
        """;
    assertThat(stores(engine, SiteKind.ENGINE_CREATION)).containsExactly("postgres");
  }

  private static List<String> stores(String text, SiteKind kind) {
    return FlowHarness.sites(Map.of("acme/other.py", text), CONTRACT).stream()
        .filter(site -> site.kind() == kind)
        .map(site -> site.store())
        .toList();
  }
}
