package dev.ssotaudit.audit;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.rule.CloneGroup;
import dev.ssotaudit.rule.CloneGroups;
import dev.ssotaudit.rule.RuleInput;
import dev.ssotaudit.rule.ssot.SsotRules;
import dev.ssotaudit.source.Commits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
  }

  AuditResult result(String version) {
    ContractSet contracts = workspace.contracts();
    OwnerMatches owners = new OwnerMatches(workspace, judged.contracts());
    List<CloneGroup> clones = CloneGroups.of(primitive);
    List<Finding> findings = findings(owners, clones);
    return new AuditResult(
        workspace.request().root().toString(),
        Commits.head(workspace.request().root()).orElse(null),
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
        findings,
        clones.stream().map(Results::group).toList(),
        gate(findings),
        notices());
  }

  private List<Finding> findings(OwnerMatches owners, List<CloneGroup> clones) {
    Set<String> paths = new TreeSet<>();
    workspace.index().files().stream()
        .filter(file -> file.language() != Language.CONFIG)
        .forEach(file -> paths.add(file.path()));
    RuleInput input =
        new RuleInput(
            primitive,
            clones,
            judged.contracts(),
            owners.all(),
            unparsed,
            owners.paths(),
            paths,
            workspace.contracts().path());
    List<Finding> findings = new ArrayList<>();
    SsotRules.all().forEach(rule -> findings.addAll(rule.check(input)));
    findings.sort(ORDER);
    return findings;
  }

  private static AuditResult.CloneGroup group(CloneGroup group) {
    return new AuditResult.CloneGroup(
        group.template(),
        group.keys(),
        group.sites().stream().map(Site::fingerprint).toList(),
        group.ownerAmong());
  }

  /** Without any contract, be it proposed, there is nothing that could hold. */
  private List<GateCondition> gate(List<Finding> findings) {
    return judged.contracts().isEmpty()
        ? List.of()
        : new Gate(workspace.contracts().files()).conditions(primitive, findings, unparsed.size());
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
