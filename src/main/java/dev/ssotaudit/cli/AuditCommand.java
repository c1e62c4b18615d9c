package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ssot audit}: the report. */
final class AuditCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "audit",
            "Write the audit report, by default to ssot-report.md in this folder.",
            "Exit codes: 0 the report is written, whatever it says, 2 could not judge.",
            "The gate is what 'ssot check' is for.");
    return Options.reports(Options.tree(spec));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Publication publication = new Publication(parsed, session, ReportFormat.MARKDOWN, true);
    ReportModel model = publication.publish();
    if (model == null) {
      return ExitCode.NOT_JUDGED;
    }
    publication.tellOutcome(model);
    ExitCode code = Outcomes.code(model);
    return code == ExitCode.GATE_FAILED ? ExitCode.CLEAN : code;
  }
}
