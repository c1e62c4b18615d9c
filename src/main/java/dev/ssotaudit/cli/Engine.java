package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.audit.Reply;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.report.model.LineSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the commands need of the layers below. */
public interface Engine {
  /** Audits a tree. */
  AuditOutcome audit(AuditRequest request);

  /** Proposes a contract for a tree. */
  Reply<InitProposal> init(AuditRequest request);

  /**
   * Tells what is seen at a line.
   *
   * @param path relative to the request's root, with {@code /}
   */
  Reply<Explanation> explain(AuditRequest request, String path, int line);

  /** Every check's page, sorted by id. */
  List<CheckPage> rules();

  /** The page of the check of that id, in any case. */
  default Optional<CheckPage> rule(String id) {
    return rules().stream().filter(page -> page.id().equalsIgnoreCase(id)).findFirst();
  }

  /** When a commit was made; empty where git does not tell. */
  Optional<Instant> dateOf(Path root, String commit);

  /** The audited text, for display. */
  default LineSource lines(AuditRequest request) {
    AuditRequest.Comparison comparison = request.comparison();
    return comparison != null && (comparison.staged() || comparison.head() != null)
        ? new TreeLines(request)
        : new FileLines(request.root());
  }
}
