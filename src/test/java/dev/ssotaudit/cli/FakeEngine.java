package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditOutcome;
import dev.ssotaudit.audit.AuditRequest;
import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.audit.Reply;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.report.SampleAudit;
import dev.ssotaudit.report.model.LineSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers with what a test gave it, and remembers what it was asked. */
final class FakeEngine implements Engine {
  final List<AuditRequest> requests = new ArrayList<>();
  AuditOutcome outcome = new AuditOutcome.Audited(SampleAudit.result());
  String explained = "";
  RuntimeException failure = null;

  void answers(AuditResult result) {
    outcome = new AuditOutcome.Audited(result);
  }

  @Override
  public AuditOutcome audit(AuditRequest request) {
    requests.add(request);
    if (failure != null) {
      throw failure;
    }
    return outcome;
  }

  @Override
  public Reply<InitProposal> init(AuditRequest request) {
    return new Reply.Given<>(new InitProposal("version: 1\n", List.of("two owners compete")));
  }

  @Override
  public Reply<Explanation> explain(AuditRequest request, String path, int line) {
    explained = path + ":" + line;
    return new Reply.Given<>(
        new Explanation(
            "shop/orders.py",
            4,
            "parsed",
            SampleAudit.sites().subList(0, 1),
            SampleAudit.findings(SampleAudit.sites()).subList(0, 1),
            List.of("a text that folds to postgresql://shop:hunter2@db/shop")));
  }

  @Override
  public List<CheckPage> rules() {
    return SampleAudit.pages();
  }

  @Override
  public Optional<Instant> dateOf(Path root, String commit) {
    return Optional.of(Instant.parse("2025-09-08T16:18:00Z"));
  }

  @Override
  public LineSource lines(AuditRequest request) {
    return SampleAudit.lines();
  }
}
