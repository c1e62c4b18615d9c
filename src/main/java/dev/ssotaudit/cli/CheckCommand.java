package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ssot check}: diagnostics and the gate. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "check",
            "Judge every database site and hold the result against the gate.",
            "Exit codes: 0 clean, 1 the gate failed, 2 could not judge.");
    return Options.reports(Options.tree(spec));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Publication publication = new Publication(parsed, session, ReportFormat.TEXT, false);
    ReportModel model = publication.publish();
    if (model == null) {
      return ExitCode.NOT_JUDGED;
    }
    publication.tellOutcome(model);
    return Outcomes.code(model);
  }
}
