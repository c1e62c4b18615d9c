package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.Auditor;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.audit.Reply;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.policy.CheckPages;
import dev.ssotaudit.policy.Discovery;
import dev.ssotaudit.source.Commits;
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
    Reply<Discovery.Proposal> reply = auditor.propose(request);
    if (reply instanceof Reply.Refused<Discovery.Proposal> refused) {
      return new Reply.Refused<>(refused.problems());
    }
    Discovery.Proposal proposal = ((Reply.Given<Discovery.Proposal>) reply).value();
    List<String> notices =
        proposal.contracts().isEmpty()
            ? List.of("no code stands out as an owner: name the owners yourself")
            : List.of("read each owner as a question before you rely on it");
    return new Reply.Given<>(new InitProposal(proposal.yaml(), notices));
  }

  @Override
  public Reply<Explanation> explain(AuditRequest request, String path, int line) {
    return auditor.explain(request, path, line);
  }

  @Override
  public List<CheckPage> rules() {
    return List.copyOf(CheckPages.load().all());
  }

  @Override
  public Optional<Instant> dateOf(Path root, String commit) {
    return Commits.madeAt(root, commit);
  }
}
