package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.fact.CheckPage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The engine of a build that holds no analysis: judges nothing and says so. */
final class Unlinked implements Engine {
  @Override
  public AuditOutcome audit(AuditRequest request) {
    return new AuditOutcome.Refused(problems(request));
  }

  @Override
  public Reply<InitProposal> init(AuditRequest request) {
    return new Reply.Refused<>(problems(request));
  }

  @Override
  public Reply<Explanation> explain(AuditRequest request, String path, int line) {
    return new Reply.Refused<>(problems(request));
  }

  @Override
  public List<CheckPage> rules() {
    return List.of();
  }

  @Override
  public Optional<Instant> dateOf(Path root, String commit) {
    return Optional.empty();
  }

  private static List<AuditOutcome.Problem> problems(AuditRequest request) {
    return List.of(
        new AuditOutcome.Problem(
            request.root().toString(), 0, 0, "this build holds no analysis", null));
  }
}
