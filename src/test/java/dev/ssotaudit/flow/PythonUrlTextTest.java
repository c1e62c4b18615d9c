package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonUrlTextTest {
  @Test
  void everyStatementOfAChainOfEditsIsARewrite() {
    String code =
        """
        import re
        def clean(address):
            text = re.sub(r"[&?]sslmode=[^&]*", "", address)
            text = re.sub(r"[&?]ssl=[^&]*", "", text)
            text = re.sub(r"&&+", "&", text)
            return text.rstrip("?&")
        """;
    assertThat(lines(SiteKind.URL_REWRITE, code)).containsExactly(3, 4, 5);
  }

  @Test
  void aChainInOneExpressionIsOneRewrite() {
    String code =
        """
        def clean(address):
            return address.replace("sslmode=require", "").replace("?&", "?").rstrip("?&")
        """;
    assertThat(lines(SiteKind.URL_REWRITE, code)).containsExactly(2);
  }

  @Test
  void theAddressOfAWebServiceIsNoDatabaseUrl() {
    String code =
        """
        import os
        class Catalog:
            def __init__(self):
                self.base_url = os.environ["DATABRICKS_HOST"] + "/api/2.1"
            def tables(self):
                return f"{self.base_url}/tables"
        """;
    assertThat(lines(SiteKind.URL_REWRITE, code)).isEmpty();
  }

  @Test
  void aMaskIsNoRewriteHoweverManyStepsItTakes() {
    String code =
        """
        from urllib.parse import urlparse
        def mask(database_url):
            parsed = urlparse(database_url)
            hidden = parsed.netloc.replace(parsed.password, "***")
            return database_url.replace(parsed.netloc, hidden)
        def safe(database_url):
            p = urlparse(database_url)
            return f"{p.scheme}://{p.username}:***@{p.hostname}{p.path}"
        """;
    assertThat(PythonHarness.sites(code)).isEmpty();
  }

  @Test
  void whatAnAssertionExpectsIsNoUrlInUse() {
    String code =
        """
        from shop.urls import main_url
        def check():
            expected = "postgresql://user@localhost/shop"
            assert main_url() == expected, f"differs: {expected}"
        """;
    assertThat(lines(SiteKind.URL_CONSTRUCTION, code)).isEmpty();
  }

  @Test
  void wordsForPeopleInAMappingAreNoUrls() {
    String code =
        """
        SECRETS = {
            "redis-url": {
                "placeholder": "redis://user:secret@host:6379/0",
                "default": "redis://user:secret@cache:6379/0",
            }
        }
        """;
    assertThat(lines(SiteKind.URL_CONSTRUCTION, code)).containsExactly(4);
  }

  @Test
  void aTupleThatTellsOfAUrlHoldsIt() {
    String code =
        """
        CASES = [("DATABASE_URL", "postgresql://user:pass@localhost/db", "a valid URL")]
        PATTERNS = ["postgresql://mock:mock@", "/mock?"]
        """;
    assertThat(lines(SiteKind.URL_CONSTRUCTION, code)).containsExactly(1);
  }

  @Test
  void anHttpAddressMadeOfClickHouseSettingsIsAUrl() {
    String code =
        """
        def endpoints(config):
            ch = config.clickhouse.get_config()
            web = config.web.get_config()
            scheme = "https" if ch.get("secure") else "http"
            return [f"{scheme}://{ch['host']}:{ch['port']}", f"http://{web['host']}:80"]
        def clickhouse_http(parsed):
            return f"{parsed.scheme}://{parsed.hostname}:{parsed.port}"
        """;
    assertThat(lines(SiteKind.URL_CONSTRUCTION, code)).containsExactly(5, 7);
  }

  private static List<Integer> lines(SiteKind kind, String code) {
    return PythonHarness.lines(kind, code);
  }
}
