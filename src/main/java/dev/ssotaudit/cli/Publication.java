package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.report.ReportFormat;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Audits and writes the reports: what {@code check} and {@code audit} have in common. */
final class Publication {
  private final Arguments arguments;
  private final Session session;
  private final List<Output> outputs;

  /** Refuses an output that cannot be written before anything is audited. */
  Publication(Arguments arguments, Session session, ReportFormat usual, boolean toFile) {
    this.arguments = arguments;
    this.session = session;
    this.outputs = Outputs.of(arguments, session.directory(), usual, toFile);
  }

  /**
   * The audited tree, every report written; null if nothing could be judged, which is then told.
   */
  @Nullable ReportModel publish() {
    AuditRequest request = Requests.of(arguments);
    // Read before the audit, so that a bad date costs no time.
    ReportDate date = ReportDate.of(session.environment());
    AuditOutcome outcome = session.engine().audit(request);
    if (outcome instanceof AuditOutcome.Refused refused) {
      session.refuse(refused.problems());
      return null;
    }
    AuditResult result = ((AuditOutcome.Audited) outcome).result();
    ReportContext context =
        new ReportContext(
            session.engine().rules(),
            session.engine().lines(request),
            CommandText.of(arguments, request),
            date.forCommit(session.engine(), request.root(), result.commit()));
    ReportModel model = new ReportModel(result, context);
    boolean verbose = arguments.has(Shape.VERBOSE);
    outputs.forEach(output -> output.write(model, session.console(), verbose));
    return model;
  }

  /** Tells in one line what came of it, and where the files are, unless it is on the screen. */
  void tellOutcome(ReportModel model) {
    boolean seen =
        outputs.stream().anyMatch(o -> o.file() == null && o.format() == ReportFormat.TEXT);
    tellFiles();
    if (!seen) {
      session.console().tell("ssot: " + Outcomes.sentence(model));
    }
  }

  /** Tells where the files are. */
  void tellFiles() {
    for (Output output : outputs) {
      if (output.file() != null) {
        session.console().tell("ssot: wrote " + output.file().path());
      }
    }
  }
}
