package dev.ssotaudit.audit;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.rule.CloneGroup;
import dev.ssotaudit.rule.CloneGroups;
import dev.ssotaudit.rule.LostOwner;
import dev.ssotaudit.rule.RuleInput;
import dev.ssotaudit.rule.change.verdict.OwnerChange;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.rule.change.verdict.Snapshot;
import dev.ssotaudit.rule.change.verdict.Trend;
import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import dev.ssotaudit.rule.ssot.OwnerLostItsRole;
import dev.ssotaudit.rule.ssot.SsotRules;
import dev.ssotaudit.source.Commits;
import dev.ssotaudit.source.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an audit's result together: findings, clones, owners, gate. */
final class Results {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt(finding -> finding.span().line())
          .thenComparingInt(finding -> finding.span().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint);

  private final Workspace workspace;
  private final Judged judged;

  /** The sites that count: calls of the project's own wrappers are listed only. */
  private final List<Site> primitive;

  private final CoverageCount coverage;
  private final OwnerMatches owners;
  private final List<CloneGroup> clones;
  private final List<Finding> findings;
  private final Map<String, String> unparsed = new TreeMap<>();

  Results(Workspace workspace, Judged judged) {
    this.workspace = workspace;
    this.judged = judged;
    this.primitive = judged.sites().stream().filter(site -> site.via() == Via.PRIMITIVE).toList();
    this.coverage = new CoverageCount(workspace);
    // Broken code in tests is listed with the coverage; it is often meant to be broken.
    coverage
        .unparsed()
        .forEach(
            (path, problem) -> {
              if (!judged.governance().test(path)) {
                unparsed.put(path, problem);
              }
            });
    this.owners = new OwnerMatches(workspace, judged.contracts());
    this.clones = CloneGroups.of(primitive);
    this.findings = findings();
  }

  /** The result of a tree that is judged by itself. */
  AuditResult result(String version) {
    return result(version, Commits.head(workspace.request().root()).orElse(null), null);
  }

  /**
   * The result.
   *
   * @param commit the commit that the tree is, or stands on
   * @param change what it is against another tree, or null
   */
  AuditResult result(String version, @Nullable String commit, @Nullable ChangeResult change) {
    ContractSet contracts = workspace.contracts();
    List<Finding> all = all(change);
    List<String> notices = notices();
    if (change != null) {
      notices.addAll(change.notices());
    }
    return new AuditResult(
        workspace.request().root().toString(),
        commit,
        version,
        contracts.model().rulesHash(),
        judged.discovered(),
        contracts.path(),
        judged.contracts(),
        owners.all().stream()
            .map(
                m ->
                    new AuditResult.OwnerMatch(
                        m.contractId(), m.role(), m.pattern(), m.declarations()))
            .toList(),
        coverage.result(),
        judged.sites(),
        all,
        clones.stream().map(Results::group).toList(),
        gate(all, change),
        notices,
        change);
  }

  /** The findings, with those that only a comparison can tell. */
  private List<Finding> all(@Nullable ChangeResult change) {
    List<Finding> all = new ArrayList<>(findings);
    if (change != null) {
      all.addAll(lost(change.verdicts()));
      all.sort(ORDER);
    }
    return all;
  }

  private List<Finding> lost(VerdictDiff verdicts) {
    List<LostOwner> lost = new ArrayList<>();
    for (OwnerChange change : verdicts.owners()) {
      if (change.kind() == Trend.WORSE) {
        lost.add(lost(change));
      }
    }
    return new OwnerLostItsRole().check(input(lost));
  }

  private static LostOwner lost(OwnerChange change) {
    List<Hop> places = new ArrayList<>(change.lost());
    for (SiteChange each : change.sites()) {
      Site site = each.site();
      String what = site.kind().id() + " was canonical, is " + site.verdict();
      places.add(new Hop(site.path(), site.span(), what));
    }
    return new LostOwner(change.owner(), change.head() != null, places);
  }

  /** What this tree is against another one. */
  VerdictDiff against(Results base, Map<String, String> renames) {
    VerdictDiff verdicts = VerdictDiff.of(base.snapshot(List.of()), snapshot(List.of()), renames);
    List<Finding> lost = lost(verdicts);
    return lost.isEmpty()
        ? verdicts
        : VerdictDiff.of(base.snapshot(List.of()), snapshot(lost), renames);
  }

  private Snapshot snapshot(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    Set<String> unread = new TreeSet<>(coverage.unparsed().keySet());
    for (Skipped skipped : workspace.index().skipped()) {
      if (skipped.reason().unread()) {
        unread.add(skipped.path());
      }
    }
    return new Snapshot(judged.sites(), all, clones, owners.all(), unread);
  }

  private List<Finding> findings() {
    RuleInput input = input(List.of());
    List<Finding> all = new ArrayList<>();
    SsotRules.all().forEach(rule -> all.addAll(rule.check(input)));
    all.sort(ORDER);
    return all;
  }

  private RuleInput input(List<LostOwner> lost) {
    Set<String> paths = new TreeSet<>();
    workspace.index().files().stream()
        .filter(file -> file.language() != Language.CONFIG)
        .forEach(file -> paths.add(file.path()));
    return new RuleInput(
        primitive,
        clones,
        judged.contracts(),
        owners.all(),
        unparsed,
        owners.paths(),
        paths,
        workspace.contracts().path(),
        lost);
  }

  private static AuditResult.CloneGroup group(CloneGroup group) {
    return new AuditResult.CloneGroup(
        group.template(),
        group.keys(),
        group.sites().stream().map(Site::fingerprint).toList(),
        group.ownerAmong());
  }

  /** Without any contract, be it proposed, there is nothing that could hold. */
  private List<GateCondition> gate(List<Finding> all, @Nullable ChangeResult change) {
    if (judged.contracts().isEmpty()) {
      return List.of();
    }
    Gate gate = new Gate(workspace.contracts().files());
    return change == null
        ? gate.conditions(primitive, all, unparsed.size())
        : gate.conditions(change.verdicts());
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (judged.discovered() && !judged.contracts().isEmpty()) {
      String ids = judged.contracts().stream().map(Contract::id).collect(Collectors.joining(", "));
      notices.add(
          "There is no ssot.yml: everything is judged against a proposal ("
              + ids
              + "), which `ssot init` writes with its reasons.");
    }
    if (judged.sites().isEmpty()) {
      notices.add("No database site was found: nothing is judged, and this is no pass.");
    }
    notices.addAll(workspace.index().notices());
    return notices;
  }
}
