package dev.ssotaudit.audit;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.policy.ContractFile;
import dev.ssotaudit.rule.change.verdict.FindingChange;
import dev.ssotaudit.rule.change.verdict.SiteChange;
import dev.ssotaudit.rule.change.verdict.SiteOrder;
import dev.ssotaudit.rule.change.verdict.Trend;
import dev.ssotaudit.rule.change.verdict.VerdictDiff;
import dev.ssotaudit.rule.ssot.OwnerLostItsRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a contract tolerates, and what there is of it. */
final class Gate {
  private final List<ContractFile> files;

  Gate(List<ContractFile> files) {
    this.files = files;
  }

  /**
   * The conditions. A limit that no contract file gives is 0; of several the outermost file's
   * counts. That owners match code is no matter of limits.
   *
   * @param unparsed how many candidates of production code could not be parsed whole
   */
  List<GateCondition> conditions(List<Site> sites, List<Finding> findings, int unparsed) {
    GateCondition bypasses =
        new GateCondition("new-bypasses", bypasses(sites, findings), limit("new-bypasses"));
    GateCondition parsed = new GateCondition("unparsed", unparsed, limit("unparsed"));
    int dead = (int) findings.stream().filter(f -> f.rule().equals("SSOT009")).count();
    return List.of(bypasses, parsed, new GateCondition("contract-matches-nothing", dead, 0));
  }

  /**
   * The conditions on a change: what head has and base had not, or had less bad. That it was bad
   * before is no matter of the change.
   */
  List<GateCondition> conditions(VerdictDiff verdicts) {
    Set<String> worse = new HashSet<>();
    for (SiteChange change : verdicts.sites()) {
      if (change.harm() && SiteOrder.bad(change.site())) {
        worse.add(change.site().fingerprint());
      }
    }
    List<Finding> fresh = new ArrayList<>();
    List<Finding> all = new ArrayList<>();
    for (FindingChange change : verdicts.findings()) {
      if (change.head() != null) {
        all.add(change.head());
        boolean worsened = change.kind() == Trend.INTRODUCED || change.kind() == Trend.WORSE;
        fresh.addAll(worsened ? List.of(change.head()) : List.of());
      }
    }
    return List.of(
        new GateCondition("new-bypasses", gated(worse, all), limit("new-bypasses")),
        new GateCondition("unparsed", count(fresh, "SSOT012"), limit("unparsed")),
        new GateCondition("contract-matches-nothing", count(fresh, "SSOT009"), 0),
        new GateCondition("owner-lost-its-role", count(fresh, OwnerLostItsRole.ID), 0));
  }

  private static int count(List<Finding> findings, String rule) {
    return (int) findings.stream().filter(finding -> finding.rule().equals(rule)).count();
  }

  /** How many sites bypass or are mixed and have a gated error. */
  private static int bypasses(List<Site> sites, List<Finding> findings) {
    Set<String> bad = new HashSet<>();
    for (Site site : sites) {
      if (site.verdict() == Verdict.BYPASSES || site.verdict() == Verdict.MIXED) {
        bad.add(site.fingerprint());
      }
    }
    return gated(bad, findings);
  }

  private static int gated(Set<String> bad, List<Finding> findings) {
    Set<String> counted = new HashSet<>();
    for (Finding finding : findings) {
      String site = finding.site();
      if (finding.gated()
          && finding.severity() == Severity.ERROR
          && site != null
          && bad.contains(site)) {
        counted.add(site);
      }
    }
    return counted.size();
  }

  private int limit(String name) {
    for (ContractFile file : files) {
      Integer limit = file.gate().get(name);
      if (limit != null) {
        return limit;
      }
    }
    return 0;
  }
}
