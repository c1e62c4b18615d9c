package dev.ssotaudit.rule.change.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.extract.python.PythonExtractor;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.rule.change.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which functions differ, where they are at head, and what they newly do. */
class FunctionChangeTest {
  private static PythonChanges between(String base, String head) {
    return PythonDiff.between(Map.of("pkg/m.py", facts(base)), Map.of("pkg/m.py", facts(head)));
  }

  private static FileFacts facts(String text) {
    return new PythonExtractor().extract(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final String BASE =
      """
      class Manager:
          def engine(self):
              \"""Get the engine.\"""
              if not self.ready:
                  raise RuntimeError("Manager not ready")
              return self._engine

          def close(self):
              self._engine.close()
      """;

  private static final String HEAD =
      """
      import asyncio
      class Manager:
          def engine(self):
              if not self.ready:
                  log.warning("starting")
                  try:
                      import time
                      asyncio.create_task(self.start())
                      time.sleep(0.1)
                      if not self.ready:
                          raise RuntimeError("start failed")
                  except Exception as error:
                      raise RuntimeError(f"Manager not ready: {error}") from error
              return self._engine

          def close(self):
              # closes
              self._engine.close()
      """;

  @Test
  void aGuardThatNowStartsAndSleeps() {
    PythonChanges changes = between(BASE, HEAD);
    assertThat(changes.changes())
        .extracting(change -> change.kind().name() + " " + change.headLine())
        .containsExactly(
            "GUARD_REMOVED 3",
            "TASK_STARTED 8",
            "BLOCKING_CALL_ADDED 9",
            "EXCEPTION_MESSAGE_CHANGED 13");
    assertThat(changes.changes())
        .extracting(Change::message)
        .contains(
            "now blocks its thread: `time.sleep(0.1)` if `not self.ready`",
            "raises `RuntimeError(f\"Manager not ready: {error}\")` in place of"
                + " `RuntimeError(\"Manager not ready\")`");
    assertThat(changes.functions()).hasSize(1);
    FunctionChange function = changes.functions().get(0);
    assertThat(function.symbol()).isEqualTo("pkg.m.Manager.engine");
    assertThat(List.of(function.baseLine(), function.baseEndLine())).containsExactly(2, 6);
    assertThat(List.of(function.headLine(), function.headEndLine())).containsExactly(3, 14);
    assertThat(function.open()).isTrue();
    assertThat(function.changes()).hasSize(4);
    assertThat(function.deeds())
        .extracting(deed -> deed.line() + " " + deed.what())
        .containsExactly(
            "5 logs `log.warning(\"starting\")` if `not self.ready`",
            "8 starts `asyncio.create_task(self.start())` if `not self.ready`",
            "9 blocks on `time.sleep(0.1)` if `not self.ready`",
            "11 raises `RuntimeError(\"start failed\")` if `not self.ready`, if `not self.ready`",
            "12 catches `Exception` if `not self.ready`",
            "13 raises `RuntimeError(f\"Manager not ready: {error}\")` if `not self.ready`, on"
                + " `Exception`");
  }

  @Test
  void docStringsCommentsLayoutAndLocalsAreNoChange() {
    PythonChanges changes =
        between(
            "def f(x):\n    total = x\n    return total\n",
            "def f(x):\n    '''Doc.'''\n    s = (\n        x\n    )  # sum\n    return s\n");
    assertThat(changes.functions()).isEmpty();
    assertThat(changes.changes()).isEmpty();
  }

  @Test
  void privateFunctionsAreListedAndBreakNobody() {
    PythonChanges changes = between("def _f(x): return g(x)\n", "def _f(x, y):\n    return h(x)\n");
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.functions()).hasSize(1);
    assertThat(changes.functions().get(0).open()).isFalse();
  }

  @Test
  void aConstructorIsPublic() {
    PythonChanges changes =
        between(
            "class A:\n    def __init__(self): self.x = 1\n",
            "class A:\n    def __init__(self): self.x = 2\n");
    assertThat(changes.functions()).extracting(FunctionChange::open).containsExactly(true);
  }

  @Test
  void whatParsesOnOneSideOnlyIsNotAssessed() {
    PythonChanges changes = between("def f(): ...\ndef g(): ...\n", "def f(): ...\ndef g(:\n");
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.notAssessed())
        .extracting(PythonChanges.NotAssessed::path)
        .containsExactly("pkg/m.py");
    assertThat(changes.notAssessed().get(0).why()).endsWith("(head)");
  }

  @Test
  void symbolsAreCounted() {
    PythonChanges changes =
        between(
            "class A:\n    def m(self): ...\nx = 1\n", "class A:\n    def m(self): ...\nx = 2\n");
    assertThat(changes.compared()).isEqualTo(3);
  }
}
