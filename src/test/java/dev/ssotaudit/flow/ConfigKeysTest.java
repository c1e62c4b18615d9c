package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads of settings whose name is not the read's argument. */
class ConfigKeysTest {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place reads the settings."
          stores: ["*"]
          owners: { config: ["acme/owner.py"] }
      """;

  @Test
  void aReadWithoutANameReadsItsDefault() {
    String read =
        """
        import environ
        env = environ.Env()
        DATABASE = env.db()
        CACHE = env.cache()
        def settings():
            return env.db(engine="postgis")
        """;
    assertThat(reads("acme/other.py", read)).containsExactly("3 DATABASE_URL", "6 DATABASE_URL");
  }

  @Test
  void theWholeEnvironmentIsAMapping() {
    String read =
        """
        package acme;
        import java.util.Map;
        class Reader {
          private static final Map<String, String> ALL = System.getenv();
          String host() {
            return ALL.get("POSTGRES_HOST");
          }
          String url() {
            return System.getenv().getOrDefault("DATABASE_URL", "");
          }
          String none(Map<String, String> labels) {
            return labels.get("DATABASE_URL");
          }
        }
        """;
    assertThat(reads("acme/Reader.java", read))
        .containsExactly("6 POSTGRES_HOST", "9 DATABASE_URL");
  }

  @Test
  void aPrefixReadsWhatBeginsWithIt() {
    String read =
        """
        package acme;
        import org.springframework.boot.context.properties.bind.Bindable;
        import org.springframework.boot.context.properties.bind.Binder;
        class Reader {
          void read(Binder binder) {
            binder.bind("app.datasource", Bindable.of(Object.class));
            binder.bind("app.colours", Bindable.of(Object.class));
          }
        }
        """;
    assertThat(reads("acme/Reader.java", read)).containsExactly("6 app.datasource");
  }

  @Test
  void aDefaultPutIntoTheEnvironmentIsNoRead() {
    String write = "import os\nos.environ.setdefault('DATABASE_URL', 'x')\n";
    assertThat(reads("acme/other.py", write)).isEmpty();
  }

  @Test
  void aPackageMayBeginWithAnyName() {
    String pool =
        """
        package acme;
        class Pool {
          Object open(String url) {
            return new ru.yandex.clickhouse.ClickHouseDataSource(url);
          }
        }
        """;
    assertThat(FlowHarness.sites(Map.of("acme/Pool.java", pool), CONTRACT))
        .extracting(Site::kind)
        .containsExactly(SiteKind.ENGINE_CREATION);
  }

  private static List<String> reads(String path, String text) {
    return FlowHarness.sites(Map.of(path, text), CONTRACT).stream()
        .filter(site -> site.kind() == SiteKind.CONFIG_READ)
        .map(site -> site.span().line() + " " + site.template())
        .toList();
  }
}
