package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;

/** {@code ssot check}: diagnostics and the gate. */
final class CheckCommand implements Command {
  @Override
  public Shape shape() {
    return Shape.of(
            "check",
            "Judge every database site and hold the result against the gate.",
            "Exit codes: 0 clean, 1 the gate failed, 2 could not judge.",
            "With --base or --staged the gate looks at what the change made worse.")
        .tree()
        .comparison()
        .reports();
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Publication publication = new Publication(arguments, session, ReportFormat.TEXT, false);
    ReportModel model = publication.publish();
    if (model == null) {
      return ExitCode.NOT_JUDGED;
    }
    publication.tellOutcome(model);
    return Outcomes.code(model);
  }
}
