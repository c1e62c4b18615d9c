package dev.ssotaudit.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Via;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrapperCallsTest {
  @Test
  void aCallOfWhatReturnsANewEngineIsListed() {
    String code =
        """
        from sqlalchemy import create_engine
        from shop.urls import main_url
        def make(url):
            engine = create_engine(url)
            return engine
        def outer():
            return make(main_url())
        def use():
            outer()
            make("postgresql://user@elsewhere/shop")
        """;
    assertThat(wrappers(code)).containsExactly("7 DELEGATES", "9 DELEGATES", "10 BYPASSES");
  }

  @Test
  void whatKeepsTheEngineIsNone() {
    String code =
        """
        import functools
        from sqlalchemy import create_engine
        from shop.urls import main_url
        _engine = None
        def single():
            global _engine
            if _engine is None:
                _engine = create_engine(main_url())
            return _engine
        @functools.lru_cache
        def cached():
            return create_engine(main_url())
        class Holder:
            def held(self):
                self.engine = create_engine(main_url())
                return self.engine
        def use():
            single()
            cached()
            Holder().held()
        """;
    assertThat(wrappers(code)).isEmpty();
  }

  private static List<String> wrappers(String code) {
    return PythonHarness.sites(code).stream()
        .filter(site -> site.via() == Via.WRAPPER)
        .map(site -> site.span().line() + " " + site.verdict())
        .toList();
  }
}
