package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.Breakage;
import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Status;

/** What the summary says of breaking changes where there is a base. */
final class BreakageRow {
  private BreakageRow() {}

  static Status status(Breakage breakage) {
    return switch (breakage.level()) {
      case NONE -> Status.PASS;
      case COMPATIBLE_WITH_NOTES -> Status.PASS_WITH_NOTES;
      case BREAKING -> Status.FAIL;
    };
  }

  static String words(Breakage breakage) {
    return breakage.level().words()
        + ": "
        + Words.count(breakage.symbols(), "public symbol")
        + ", "
        + Words.count(breakage.imports().imports(), "import")
        + ", "
        + Words.count(breakage.settings().compared(), "key")
        + " and "
        + Words.count(breakage.tests().examined(), "test")
        + " looked at";
  }

  /** The last sentence of the paragraph to read aloud. */
  static String aloud(ReportModel model) {
    ChangeResult change = model.result().change();
    return change == null
        ? " Nothing is said here of breaking changes, stability or business value."
        : " Breaking changes against the base: "
            + change.breakage().level().words()
            + ". Nothing is said here of stability or business value.";
  }
}
