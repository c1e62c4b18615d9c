package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.policy.Discovery;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;

/** The pipeline: list, scan, extract, link, ask, judge. */
public final class Auditor {
  private final String version;

  /** An auditor that reports itself as this version. */
  public Auditor(String version) {
    this.version = version;
  }

  /** Audits a tree. */
  public AuditOutcome audit(AuditRequest request) {
    Reply<AuditResult> reply =
        request.comparison() == null
            ? in(request, workspace -> new Results(workspace, Judged.of(workspace)).result(version))
            : compare(request, request.comparison());
    return reply instanceof Reply.Given<AuditResult> given
        ? new AuditOutcome.Audited(given.value())
        : new AuditOutcome.Refused(((Reply.Refused<AuditResult>) reply).problems());
  }

  /** Proposes contracts for a tree, whether or not it has some. */
  public Reply<Discovery.Proposal> propose(AuditRequest request) {
    return in(request, workspace -> new OwnerSearch(workspace).propose());
  }

  /**
   * Tells what is seen at a line.
   *
   * @param path relative to the request's root, with {@code /}
   * @param line 1-based
   */
  public Reply<Explanation> explain(AuditRequest request, String path, int line) {
    return in(
        request,
        workspace -> {
          Judged judged = Judged.of(workspace);
          AuditResult result = new Results(workspace, judged).result(version);
          List<Site> sites =
              result.sites().stream()
                  .filter(site -> site.path().equals(path) && site.span().covers(line))
                  .toList();
          List<String> about = sites.stream().map(Site::fingerprint).toList();
          List<Finding> findings =
              result.findings().stream()
                  .filter(
                      f ->
                          f.site() == null
                              ? f.path().equals(path) && f.span().line() == line
                              : about.contains(f.site()))
                  .toList();
          LineReading reading = new LineReading(workspace, judged.governance(), path);
          return new Explanation(
              path, line, reading.status(), sites, findings, reading.observations(line));
        });
  }

  private Reply<AuditResult> compare(AuditRequest request, AuditRequest.Comparison comparison) {
    try {
      return new ChangeAudit(version, request, comparison).run();
    } catch (IOException e) {
      return unreadable(request, e);
    }
  }

  private static <T> Reply<T> unreadable(AuditRequest request, IOException e) {
    return e instanceof NoSuchFileException
        ? refused(request, "no such file or folder", "check the path")
        : refused(request, "cannot be read: " + e.getMessage(), "check the path's permissions");
  }

  private static <T> Reply<T> in(AuditRequest request, Function<Workspace, T> work) {
    Listing listing;
    try {
      listing = SourceTree.open(request.root()).list();
    } catch (IOException e) {
      return unreadable(request, e);
    }
    ContractSet contracts = ContractSet.load(request, listing);
    if (!contracts.problems().isEmpty()) {
      return new Reply.Refused<>(contracts.problems());
    }
    try (Workspace workspace = new Workspace(request, listing, contracts)) {
      return new Reply.Given<>(work.apply(workspace));
    }
  }

  private static <T> Reply<T> refused(AuditRequest request, String cause, String advice) {
    return new Reply.Refused<>(
        List.of(new AuditOutcome.Problem(request.root().toString(), 0, 0, cause, advice)));
  }
}
