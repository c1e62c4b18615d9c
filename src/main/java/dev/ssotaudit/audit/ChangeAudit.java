package dev.ssotaudit.audit;

import dev.ssotaudit.rule.change.verdict.Snapshot;
import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import dev.ssotaudit.source.Listing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pipeline over two trees: what is the same in both is worked out once, for head. */
final class ChangeAudit {
  private final String version;
  private final AuditRequest request;
  private final AuditRequest.Comparison comparison;

  ChangeAudit(String version, AuditRequest request, AuditRequest.Comparison comparison) {
    this.version = version;
    this.request = request;
    this.comparison = comparison;
  }

  Reply<AuditResult> run() throws IOException {
    try (TreeOpener opener = new TreeOpener(request.root(), comparison)) {
      Reply<TreePair> trees = opener.open();
      if (trees instanceof Reply.Refused<TreePair> refused) {
        return new Reply.Refused<>(refused.problems());
      }
      return compare(((Reply.Given<TreePair>) trees).value());
    }
  }

  private Reply<AuditResult> compare(TreePair trees) {
    ContractPair contracts = ContractPair.load(request, trees);
    if (!contracts.problems().isEmpty()) {
      return new Reply.Refused<>(contracts.problems());
    }
    Listing listing = trees.equal() ? Listing.EMPTY : trees.headListing();
    try (Workspace head = new Workspace(request, listing, contracts.head())) {
      return new Reply.Given<>(
          trees.equal() ? equal(trees, head) : compare(trees, contracts, head));
    }
  }

  private AuditResult compare(TreePair trees, ContractPair contracts, Workspace head) {
    Workspace base = new Workspace(head, trees.baseListing(), contracts.base(), trees.same());
    head.remembersFor(base, trees.touched());
    Judged judged = Judged.of(head);
    Results results = new Results(head, judged);
    Judged before = contracts.one() ? judged.sameOf(base) : Judged.of(base);
    VerdictDiff verdicts = results.against(new Results(base, before), trees.renames());
    Breakage breakage =
        new BreakageSearch(new FilePair(base, head, trees), judged.governance()::test).run();
    List<String> notices = new ArrayList<>(trees.notices());
    notices.addAll(contracts.notices());
    return results.result(
        version,
        trees.head().commit(),
        new ChangeResult(
            trees.base(),
            trees.head(),
            trees.changed().paths(),
            trees.changed().submodules(),
            verdicts,
            breakage,
            notices));
  }

  private AuditResult equal(TreePair trees, Workspace nothing) {
    Snapshot none = new Snapshot(List.of(), List.of(), List.of(), List.of(), Set.of());
    List<String> notices = new ArrayList<>(trees.notices());
    notices.add("No change: base and head are equal, and nothing was judged.");
    ChangeResult change =
        new ChangeResult(
            trees.base(),
            trees.head(),
            List.of(),
            List.of(),
            VerdictDiff.of(none, none, Map.of()),
            Breakage.none(),
            notices);
    return new AuditResult(
        request.root().toString(),
        trees.head().commit(),
        version,
        nothing.contracts().model().rulesHash(),
        false,
        nothing.contracts().path(),
        nothing.contracts().contracts(),
        List.of(),
        new Coverage(0, 0, 0, List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notices,
        change);
  }
}
