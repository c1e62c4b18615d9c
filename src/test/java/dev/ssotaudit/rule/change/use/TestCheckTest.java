package dev.ssotaudit.rule.change.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestCheckTest {
  private static final String OLD =
      """
      class Manager:
          def engine(self):
              raise RuntimeError("Manager not initialized")
          def close(self):
              return 1
      def get_manager() -> Manager:
          return Manager()
      """;

  private static final String NEW = OLD.replace("Manager not initialized", "start it first");

  private static List<String> hits(String test) {
    TestReport report =
        new Tree()
            .old("pkg/db.py", OLD)
            .now("pkg/db.py", NEW)
            .same("tests/test_db.py", test)
            .tests();
    return report.hits().stream()
        .map(
            hit ->
                hit.line()
                    + " "
                    + hit.test()
                    + " "
                    + hit.how().id()
                    + " "
                    + hit.symbol()
                    + (hit.certain() ? "" : " by name"))
        .toList();
  }

  @Test
  void callsThroughADeclaredReturnType() {
    assertThat(
            hits(
                """
                from pkg.db import get_manager
                def test_engine():
                    manager = get_manager()
                    manager.engine()
                    manager.close()
                """))
        .containsExactly("4 test_engine calls pkg.db.Manager.engine");
  }

  @Test
  void patchesByNameAndByObject() {
    assertThat(
            hits(
                """
                from unittest import mock
                from unittest.mock import patch
                from pkg.db import Manager
                @patch("pkg.db.Manager.engine")
                def test_a(engine): ...
                def test_b(monkeypatch):
                    monkeypatch.setattr(Manager, "engine", None)
                    with mock.patch.object(Manager, "engine"):
                        pass
                    with patch("pkg.db.Manager.close"):
                        pass
                """))
        .containsExactly(
            "4 test_a patches pkg.db.Manager.engine",
            "7 test_b patches pkg.db.Manager.engine",
            "8 test_b patches pkg.db.Manager.engine");
  }

  @Test
  void expectationsOfWords() {
    assertThat(
            hits(
                """
                import pytest
                from pkg.db import Manager
                class TestManager:
                    def test_words(self):
                        with pytest.raises(RuntimeError, match="not initialized"):
                            Manager().engine()
                    def test_other(self):
                        with pytest.raises(RuntimeError, match="not initialized"):
                            other()
                """))
        .containsExactly(
            "5 TestManager.test_words expects pkg.db.Manager.engine",
            "6 TestManager.test_words calls pkg.db.Manager.engine");
  }

  @Test
  void fixturesAreFoundByName() {
    assertThat(
            hits(
                """
                import pytest
                from pkg.db import Manager
                @pytest.fixture
                def manager(): return Manager()
                def test_engine(manager):
                    manager.engine()
                """))
        .containsExactly("6 test_engine calls pkg.db.Manager.engine by name");
  }

  @Test
  void otherNamesOfAnImportAreFollowed() {
    assertThat(
            hits(
                """
                from pkg.db import Manager as M
                def test_engine():
                    M().engine()
                """))
        .containsExactly("3 test_engine calls pkg.db.Manager.engine");
  }

  @Test
  void otherFilesAreExaminedAndSilent() {
    TestReport report =
        new Tree()
            .old("pkg/db.py", OLD)
            .now("pkg/db.py", NEW)
            .same("tests/test_x.py", "def test_x(car):\n    car.engine()\ndef test_y(): ...\n")
            .same("app.py", "from pkg.db import Manager\nManager().engine()\n")
            .tests();
    assertThat(report.examined()).isEqualTo(2);
    assertThat(report.hits()).isEmpty();
  }
}
