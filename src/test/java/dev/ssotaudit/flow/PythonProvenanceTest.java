package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PythonProvenanceTest {
  @Test
  void aDatabaseInMemoryIsALiteral() {
    String code =
        """
        from sqlalchemy import create_engine
        engine = create_engine("sqlite:///:memory:")
        """;
    assertThat(engines(code)).containsExactly("2 BYPASSES");
  }

  @Test
  void aCallOfWhatNothingDefinesBypasses() {
    String code =
        """
        from sqlalchemy import create_engine
        def open_it():
            return create_engine(get_settings().get("url"))
        """;
    assertThat(engines(code)).containsExactly("3 BYPASSES");
  }

  @Test
  void whatALibrarysWildcardMayDefineIsNotUndefined() {
    String code =
        """
        from sqlalchemy import create_engine
        from vendor.settings import *
        def open_it():
            return create_engine(make_url())
        """;
    assertThat(engines(code)).containsExactly("4 UNDECIDED");
  }

  @Test
  void aModulesOwnGetattrMakesItsAttributes() {
    String settings =
        """
        from shop.urls import main_url
        _cache = None
        class Config:
            def __init__(self):
                self.database_url = main_url()
        def __getattr__(name):
            global _cache
            if name == "settings":
                if _cache is None:
                    _cache = Config()
                return _cache
            if name == "fallback":
                return "postgresql://user@elsewhere/shop"
            raise AttributeError(name)
        """;
    String code =
        """
        from sqlalchemy import create_engine
        from shop.settings import settings, fallback, missing
        good = create_engine(settings.database_url)
        bad = create_engine(fallback)
        """;
    var sites = PythonHarness.sites(Map.of("shop/settings.py", settings, "app.py", code));
    assertThat(FlowHarness.verdicts(sites, SiteKind.ENGINE_CREATION))
        .containsExactly("3 DELEGATES", "4 BYPASSES");
  }

  @Test
  void aCallTakesTheBranchItsConstantAsksFor() {
    String code =
        """
        from sqlalchemy import create_engine
        from shop.urls import main_url
        def url_of(kind):
            if kind == "main":
                return main_url()
            return "postgresql://user@elsewhere/other"
        def other_of(kind):
            if kind == "main":
                return main_url()
            else:
                return "postgresql://user@elsewhere/other"
        a = create_engine(other_of("main"))
        b = create_engine(other_of("other"))
        c = create_engine(url_of("other"))
        """;
    assertThat(engines(code)).containsExactly("12 DELEGATES", "13 BYPASSES", "14 BYPASSES");
  }

  @Test
  void aCallerThatNothingCallsDecidesNothingBesideOthers() {
    String code =
        """
        from sqlalchemy import create_engine
        from shop.urls import main_url
        def open_it(url):
            return create_engine(url)
        def unused(url):
            return open_it(url)
        open_it(main_url())
        """;
    assertThat(engines(code)).containsExactly("4 DELEGATES");
  }

  @Test
  void aMappingThatDoesNotHoldTheKeyGivesNothing() {
    String code =
        """
        import psycopg2
        from shop.urls import main_url
        def defaults():
            return {"OTHER_HOST": "elsewhere"}
        def setting(key, default):
            known = defaults()
            if key in known:
                return known[key]
            return default
        psycopg2.connect(setting("URL", main_url()))
        psycopg2.connect(setting("OTHER_HOST", None))
        """;
    assertThat(PythonHarness.verdicts(SiteKind.CONNECTION_CREATION, code))
        .containsExactly("10 DELEGATES", "11 BYPASSES");
  }

  private static List<String> engines(String code) {
    return PythonHarness.verdicts(SiteKind.ENGINE_CREATION, code);
  }
}
