package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Tally;
import java.util.ArrayList;
import java.util.List;

/** What an audit came to: its exit code and its one-line summary. */
final class Outcomes {
  private Outcomes() {}

  /** A contract under which nothing was judged is no pass; without one there was nothing to do. */
  static ExitCode code(ReportModel model) {
    AuditResult result = model.result();
    if (result.change() != null && result.change().nothing()) {
      return ExitCode.CLEAN;
    }
    boolean contract = !result.contractsDiscovered() && !result.contracts().isEmpty();
    if (contract && !model.judged()) {
      return ExitCode.NOT_JUDGED;
    }
    return result.passes() ? ExitCode.CLEAN : ExitCode.GATE_FAILED;
  }

  static String sentence(ReportModel model) {
    ChangeResult change = model.result().change();
    if (change == null) {
      return judged(model);
    }
    return change.nothing()
        ? "no change: base and head are equal, and nothing was judged"
        : judged(model) + "; breaking changes: " + change.breakage().level().words();
  }

  private static String judged(ReportModel model) {
    if (!model.judged()) {
      return "nothing judged: "
          + (model.all().total() == 0
              ? "no database site was found"
              : "no contract covers any of the " + model.all().total() + " sites");
    }
    Tally counted = model.production();
    String sites =
        counted.conforming() + " of " + counted.governed() + " governed sites conform; gate ";
    List<String> failed = new ArrayList<>();
    for (AuditResult.GateCondition condition : model.result().gate()) {
      if (!condition.holds()) {
        failed.add(
            condition.name() + " " + condition.actual() + " (limit " + condition.limit() + ")");
      }
    }
    if (model.result().gate().isEmpty()) {
      return sites + "NOT ASSESSED: it has no condition";
    }
    return sites + (failed.isEmpty() ? "PASS" : "FAIL: " + String.join(", ", failed));
  }
}
