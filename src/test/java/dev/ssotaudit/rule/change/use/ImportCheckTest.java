package dev.ssotaudit.rule.change.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportCheckTest {
  private static Tree tree() {
    return new Tree()
        .same("pkg/__init__.py", "from .a import keep\n")
        .old("pkg/a.py", "def keep(): ...\ndef gone(): ...\n")
        .now("pkg/a.py", "def keep(): ...\n");
  }

  @Test
  void everyImportOfATouchedModuleIsCounted() {
    ImportReport report =
        tree()
            .same("b.py", "import pkg.a\nfrom pkg import a\nfrom pkg.a import keep\nimport os\n")
            .same("c.py", "def f():\n    from pkg import keep\n")
            .imports();
    assertThat(report.imports()).isEqualTo(5);
    assertThat(report.modules()).isEqualTo(1);
    assertThat(report.broken()).isEmpty();
    assertThat(report.already()).isEmpty();
  }

  @Test
  void importsOfWhatIsGoneAreListed() {
    ImportReport report =
        tree()
            .same("b.py", "x = 1\nfrom pkg.a import gone as g\n")
            .same(
                "c.py", "try:\n    from pkg.a import gone\nexcept ImportError:\n    gone = None\n")
            .imports();
    assertThat(report.broken())
        .containsExactly(
            new ImportReport.Broken("b.py", 2, "from pkg.a import gone as g", false),
            new ImportReport.Broken("c.py", 2, "from pkg.a import gone", true));
  }

  @Test
  void whatFailedBeforeIsNotTheChangesDoing() {
    ImportReport report = tree().same("b.py", "from pkg.a import never\n").imports();
    assertThat(report.broken()).isEmpty();
    assertThat(report.already())
        .containsExactly(new ImportReport.Broken("b.py", 1, "from pkg.a import never", false));
  }

  @Test
  void importsOfARemovedModuleAreListed() {
    ImportReport report =
        new Tree()
            .same("pkg/__init__.py", "")
            .old("pkg/a.py", "x = 1\n")
            .same("b.py", "import pkg.a\nfrom pkg import a\nfrom .pkg.a import x\n")
            .imports();
    assertThat(report.broken()).extracting(ImportReport.Broken::line).containsExactly(1, 2, 3);
  }

  @Test
  void aForwardingImportResolves() {
    ImportReport report =
        new Tree()
            .old("pkg/a.py", "def f(): ...\n")
            .now("pkg/a.py", "from pkg.core import *\n")
            .now("pkg/core.py", "def f(): ...\n")
            .same("b.py", "from pkg.a import f\n")
            .imports();
    assertThat(report.broken()).isEmpty();
    assertThat(report.imports()).isEqualTo(2);
  }
}
