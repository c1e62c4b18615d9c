package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonCollectionsTest {
  @Test
  void whatAMethodPutsUnderAnUnknownKeyIsFoundThere() {
    String code =
        """
        import asyncpg
        from dataclasses import dataclass
        from enum import Enum
        from shop.urls import main_url
        class Kind(Enum):
            MAIN = "main"
        @dataclass
        class Config:
            kind: Kind
            url: str
        class Registry:
            def __init__(self):
                self.configs = {}
            def add(self, config):
                self.configs[config.kind] = config
            async def open(self, kind):
                config = self.configs[kind]
                return await asyncpg.connect(config.url)
        registry = Registry()
        registry.add(Config(kind=Kind.MAIN, url=main_url()))
        """;
    assertThat(connections(code)).containsExactly("18 DELEGATES");
  }

  @Test
  void aConstantKeyGivesWhatWasPutUnderIt() {
    String code =
        """
        import psycopg2
        from shop.urls import main_url
        class Registry:
            def __init__(self):
                self.urls = {}
                self.fill()
            def fill(self):
                self.urls["main"] = main_url()
                self.urls["other"] = "postgresql://user@elsewhere/shop"
            def main(self):
                return psycopg2.connect(self.urls["main"])
            def other(self):
                return psycopg2.connect(self.urls["other"])
        """;
    assertThat(connections(code)).containsExactly("11 DELEGATES", "13 BYPASSES");
  }

  @Test
  void aLoopGivesKeysValuesOrPairs() {
    String code =
        """
        import psycopg2
        from shop.urls import main_url
        URLS = {"postgresql://user@elsewhere/shop": main_url()}
        for url in URLS:
            psycopg2.connect(url)
        for url in URLS.values():
            psycopg2.connect(url)
        for bad, good in URLS.items():
            psycopg2.connect(bad)
            psycopg2.connect(good)
        for url in sorted(URLS.values()):
            psycopg2.connect(url)
        """;
    assertThat(connections(code))
        .containsExactly("5 BYPASSES", "7 DELEGATES", "9 BYPASSES", "10 DELEGATES", "12 DELEGATES");
  }

  @Test
  void whatAListIsExtendedByIsAnElement() {
    String code =
        """
        import psycopg2
        from shop.urls import main_url
        class Pool:
            def __init__(self):
                self.urls = []
            def add(self):
                self.urls.append(main_url())
            def open(self):
                for url in self.urls:
                    psycopg2.connect(url)
        """;
    assertThat(connections(code)).containsExactly("10 DELEGATES");
  }

  @Test
  void settingsThatCodeOverlaysAreStillReads() {
    String code =
        """
        import os
        import psycopg2
        from shop.urls import main_url
        class Environment:
            def __init__(self):
                self.values = {}
            def set(self, key, value):
                self.values[key] = value
            def get(self, key):
                if key in self.values:
                    return self.values[key]
                return os.environ.get(key)
        env = Environment()
        env.set("DATABASE_URL", main_url())
        psycopg2.connect(env.get("DATABASE_URL"))
        """;
    assertThat(connections(code)).containsExactly("15 BYPASSES");
  }

  @Test
  void aDriverIsNotGivenTheUrlsOfOtherStores() {
    String code =
        """
        import os
        import asyncpg
        from shop.urls import main_url
        class Held:
            def __init__(self, url):
                self.url = url
        CACHE = "redis"
        def held():
            yield Held(main_url())
            yield Held(f"http://{os.environ['CLICKHOUSE_HOST']}:8123/shop")
            yield Held(f"{CACHE}://{os.environ['CACHE_HOST']}:6379/0")
            yield Held(os.environ["REDIS_URL"])
        def open_main(one: Held):
            return asyncpg.connect(one.url)
        for each in held():
            open_main(each)
        """;
    assertThat(connections(code)).containsExactly("14 DELEGATES");
  }

  @Test
  void anotherStoresUrlWhoseSchemeIsReplacedIsGiven() {
    String code =
        """
        import asyncpg
        from shop.urls import main_url
        class Held:
            def __init__(self, url):
                self.url = url
        def held():
            yield Held(main_url())
            yield Held("mysql://user@elsewhere/shop".replace("mysql://", "postgresql://"))
        def open_main(one: Held):
            return asyncpg.connect(one.url)
        """;
    assertThat(connections(code)).containsExactly("10 MIXED");
  }

  private static List<String> connections(String code) {
    return PythonHarness.verdicts(SiteKind.CONNECTION_CREATION, code);
  }
}
