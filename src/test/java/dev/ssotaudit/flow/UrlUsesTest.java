package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlUsesTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place opens the database."
          stores: ["*"]
          owners: { url: ["owner.py"], engine: ["owner.py"], config: ["owner.py"] }
      """;

  @Test
  void pairsGivenToADriverAreItsUrl() {
    String text =
        """
        import pyodbc
        def build(**parts):
            return ";".join([f"{k}={v}" for k, v in parts.items()])
        def connect(host):
            return pyodbc.connect(build(Driver="{X}", Server=host))
        """;
    assertThat(found(SiteKind.URL_CONSTRUCTION, "app.py", text)).containsExactly("3 BYPASSES");
  }

  @Test
  void aFormattedPairStringIsOne() {
    String text =
        """
        import ibm_db_dbi
        class Runner:
            def open(self, c):
                self.text = "DATABASE={};HOSTNAME={};".format(c["db"], c["host"])
                return ibm_db_dbi.connect(self.text, "", "")
            def note(self, c):
                return "DATABASE={};HOSTNAME={};".format(c["db"], c["host"])
        """;
    assertThat(found(SiteKind.URL_CONSTRUCTION, "app.py", text)).containsExactly("4 BYPASSES");
  }

  @Test
  void aBuilderThatIsStillEmptyIsNone() {
    String text =
        """
        import java.sql.*;
        class Hosts {
          Connection open(String hosts, String database) throws SQLException {
            StringBuilder url = new StringBuilder();
            url.append("jdbc:hive2://");
            for (String host : hosts.split(",")) {
              url.append(host);
            }
            return DriverManager.getConnection(url.toString() + "/" + database);
          }
        }
        """;
    assertThat(found(SiteKind.URL_CONSTRUCTION, "Hosts.java", text))
        .isNotEmpty()
        .doesNotContain("4 BYPASSES");
  }

  @Test
  void anEditElsewhereOfWhatADriverIsGivenIsARewrite() {
    String text =
        """
        def escape(value):
            return value.replace("%", "%%")
        def title(value):
            return value.replace("-", " ")
        """;
    String caller =
        """
        from sqlalchemy import create_engine
        from text import escape, title
        def start(where):
            print(title("a-b"))
            return create_engine(escape(where))
        """;
    assertThat(found(SiteKind.URL_REWRITE, "text.py", text, "app.py", caller))
        .containsExactly("2 BYPASSES");
  }

  @Test
  void reassemblyOfAParsedUrlIsARewriteOnce() {
    String text =
        """
        import os
        import redis
        from urllib.parse import urlparse, urlunparse
        def options(url):
            parsed = urlparse(url)
            query = "{}&{}".format(parsed.query, "x=1")
            return urlunparse(
                [parsed.scheme, parsed.netloc, parsed.path, parsed.params, query, parsed.fragment])
        client = redis.from_url(options(os.environ["CACHE"]))
        """;
    assertThat(found(SiteKind.URL_REWRITE, "app.py", text)).containsExactly("7 BYPASSES");
    assertThat(found(SiteKind.CONFIG_READ, "app.py", text)).containsExactly("9 BYPASSES");
  }

  @Test
  void whatOnlyAWebClientIsGivenIsNone() {
    String text =
        """
        import os
        import requests
        from urllib.parse import urlparse
        def ask(url):
            parsed = urlparse(url)._replace(query="")
            return requests.get(parsed.geturl() + "/health", headers={"a": os.environ["TOKEN"]})
        """;
    assertThat(found(SiteKind.URL_REWRITE, "app.py", text)).isEmpty();
    assertThat(found(SiteKind.CONFIG_READ, "app.py", text)).isEmpty();
  }

  @Test
  void aSettingOfAnyNameThatFallsBackToAUrlIsRead() {
    String text =
        """
        import os
        CACHE_URL = os.environ.get("REDIS_URL", "redis://localhost")
        LIMITS = os.environ.get("LIMITER_STORAGE", CACHE_URL)
        LEVEL = os.environ.get("LEVEL", "info")
        """;
    assertThat(found(SiteKind.CONFIG_READ, "app.py", text))
        .containsExactly("2 BYPASSES", "3 BYPASSES");
  }

  @Test
  void anAccessorThatKeepsWhatItReadsIsOne() {
    String text =
        """
        import os
        def keep(settings, name, variable):
            if variable in os.environ:
                settings[name] = os.environ[variable]
        def configure(settings):
            keep(settings, "url", "DATABASE_URL")
            keep(settings, "level", "LOG_LEVEL")
            print("url", "DATABASE_URL")
        """;
    assertThat(found(SiteKind.CONFIG_READ, "app.py", text)).containsExactly("6 BYPASSES");
  }

  @Test
  void whatACommandLineGivesComesFromOutside() {
    String text =
        """
        import click
        import redis
        @click.command()
        @click.argument("url")
        def wait(url):
            redis.from_url(url)
        if __name__ == "__main__":
            wait()
        """;
    assertThat(found(SiteKind.CONNECTION_CREATION, "app.py", text)).containsExactly("6 BYPASSES");
  }

  @Test
  void aMemberOfThePackageItselfIsFound() {
    String init =
        """
        import redis
        from shop import settings
        client = redis.from_url(settings.CACHE)
        """;
    String settings =
        """
        import os
        CACHE = os.environ["CACHE"]
        """;
    assertThat(found(SiteKind.CONFIG_READ, "shop/__init__.py", init, "shop/settings.py", settings))
        .containsExactly("2 BYPASSES");
  }

  @Test
  void anOwnersOtherUrlsAreNoDatabases() {
    String owner =
        """
        UI_URL = "https://shop.example"
        DATABASE_URL = read("DATABASE_URL")
        """;
    String text =
        """
        import owner
        def link(order):
            return f"{owner.UI_URL}/orders/{order}"
        def reports():
            return owner.DATABASE_URL + "?application_name=reports"
        """;
    assertThat(found(SiteKind.URL_REWRITE, "app.py", text, "owner.py", owner))
        .containsExactly("5 BYPASSES");
  }

  @Test
  void aNameAtAHostIsNoDatabase() {
    String text =
        """
        def blobs(scheme, container, account):
            return f"{scheme}://{container}@{account}/x"
        def built(scheme, user, password, host):
            return f"{scheme}://{user}:{password}@{host}/x"
        """;
    assertThat(found(SiteKind.URL_CONSTRUCTION, "app.py", text)).containsExactly("4 BYPASSES");
  }

  @Test
  void theFallbackInsideATextIsPartOfIt() {
    String text =
        """
        def built(c):
            return f"{c.where or 'mongodb://127.0.0.1'}:{c.port}"
        """;
    assertThat(found(SiteKind.URL_CONSTRUCTION, "app.py", text)).containsExactly("2 BYPASSES");
  }

  private static List<String> found(SiteKind kind, String... pathsAndTexts) {
    Map<String, String> files = new java.util.TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    files.putIfAbsent("owner.py", "pass\n");
    return FlowHarness.verdicts(FlowHarness.sites(files, CONTRACT), kind);
  }
}
