package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.rule.change.Breaks;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.ChangeKind;
import dev.ssotaudit.rule.change.python.FunctionChange;
import dev.ssotaudit.rule.change.python.PythonChanges;
import dev.ssotaudit.rule.change.use.ConfigReport;
import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.Misfit;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a change breaks, with the denominators of what was looked at.
 *
 * @param symbols how many public symbols of base were compared with head's
 * @param changes what users of public symbols meet, sorted
 * @param functions the functions whose code is another, sorted by file and line at head
 * @param imports imports of what the change touched
 * @param misfits calls in the head tree that no longer fit
 * @param settings the settings that the code reads
 * @param tests tests of base that rely on what the change altered
 * @param notAssessed files of which nothing is said
 */
public record Breakage(
    int symbols,
    List<Change> changes,
    List<FunctionChange> functions,
    ImportReport imports,
    List<Misfit> misfits,
    ConfigReport settings,
    TestReport tests,
    List<PythonChanges.NotAssessed> notAssessed) {

  /** How bad it is. */
  public enum Level {
    /** Nobody meets a difference. */
    NONE("NONE"),
    /** Nothing that worked stops working, and something is worth reading. */
    COMPATIBLE_WITH_NOTES("COMPATIBLE WITH NOTES"),
    /** Something that worked may stop working. */
    BREAKING("BREAKING");

    private final String words;

    Level(String words) {
      this.words = words;
    }

    /** The words a report prints. */
    public String words() {
      return words;
    }
  }

  /** Where nothing was compared. */
  static Breakage none() {
    return new Breakage(
        0,
        List.of(),
        List.of(),
        new ImportReport(0, 0, List.of(), List.of()),
        List.of(),
        new ConfigReport(0, List.of()),
        new TestReport(0, List.of()),
        List.of());
  }

  /**
   * What stops working: what no longer compiles or runs, and what does something else in a way that
   * is an error. Other changes of behaviour are notes.
   */
  public List<Change> breaking() {
    return changes.stream().filter(change -> stops(change.kind())).toList();
  }

  private static boolean stops(ChangeKind kind) {
    boolean behaves = kind.breaks().equals(Set.of(Breaks.BEHAVIOUR));
    return kind.breaking() && (!behaves || kind.severity() == Severity.ERROR);
  }

  /** The settings without which a deployment that worked may fail. */
  public List<ConfigReport.KeyChange> breakingSettings() {
    return settings.changes().stream().filter(change -> change.kind().breaking()).toList();
  }

  /** Imports that fail and that the code is not prepared for. */
  public List<ImportReport.Broken> brokenImports() {
    return imports.broken().stream().filter(broken -> !broken.guarded()).toList();
  }

  /** The verdict. */
  public Level level() {
    List<Object> bad = new ArrayList<>(breaking());
    bad.addAll(breakingSettings());
    bad.addAll(brokenImports());
    bad.addAll(misfits);
    if (!bad.isEmpty()) {
      return Level.BREAKING;
    }
    boolean quiet =
        changes.isEmpty()
            && functions.isEmpty()
            && imports.broken().isEmpty()
            && settings.changes().isEmpty()
            && tests.hits().isEmpty()
            && notAssessed.isEmpty();
    return quiet ? Level.NONE : Level.COMPATIBLE_WITH_NOTES;
  }
}
