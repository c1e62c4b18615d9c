package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;

/** {@code ssot audit}: the report. */
final class AuditCommand implements Command {
  @Override
  public Shape shape() {
    return Shape.of(
            "audit",
            "Write the audit report, by default to ssot-report.md in this folder.",
            "Exit codes: 0 the report is written, whatever it says, 2 could not judge.",
            "The gate is what 'ssot check' is for.")
        .tree()
        .comparison()
        .reports();
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Publication publication = new Publication(arguments, session, ReportFormat.MARKDOWN, true);
    ReportModel model = publication.publish();
    if (model == null) {
      return ExitCode.NOT_JUDGED;
    }
    publication.tellOutcome(model);
    ExitCode code = Outcomes.code(model);
    return code == ExitCode.GATE_FAILED ? ExitCode.CLEAN : code;
  }
}
