package dev.ssotaudit.cli;

import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportModel;

/** {@code ssot diff}: what a change did, and nothing else. */
final class DiffCommand implements Command {
  @Override
  public Shape shape() {
    return Shape.of(
            "diff",
            "Tell what a change made worse and whom it breaks.",
            "Exit codes: 0 told, whatever it says, 2 could not judge.")
        .tree()
        .comparison()
        .changeReports();
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Publication publication = new Publication(arguments, session, ReportFormat.TEXT, false);
    ReportModel model = publication.publish();
    if (model == null) {
      return ExitCode.NOT_JUDGED;
    }
    publication.tellFiles();
    ExitCode code = Outcomes.code(model);
    return code == ExitCode.GATE_FAILED ? ExitCode.CLEAN : code;
  }
}
