package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.Auditor;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.fact.CheckPage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The engine that audits. */
final class AuditEngine implements Engine {
  private final Auditor auditor;

  AuditEngine(String version) {
    auditor = new Auditor(version);
  }

  @Override
  public AuditOutcome audit(AuditRequest request) {
    return auditor.audit(request);
  }

  @Override
  public Reply<InitProposal> init(AuditRequest request) {
    return new Reply.Refused<>(List.of());
  }

  @Override
  public Reply<Explanation> explain(AuditRequest request, String path, int line) {
    return new Reply.Refused<>(List.of());
  }

  @Override
  public List<CheckPage> rules() {
    return List.of();
  }

  @Override
  public Optional<Instant> dateOf(Path root, String commit) {
    return Optional.empty();
  }
}
