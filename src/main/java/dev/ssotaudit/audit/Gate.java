package dev.ssotaudit.audit;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.policy.ContractFile;
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

  /** How many sites bypass or are mixed and have a gated error. */
  private static int bypasses(List<Site> sites, List<Finding> findings) {
    Set<String> bad = new HashSet<>();
    for (Site site : sites) {
      if (site.verdict() == Verdict.BYPASSES || site.verdict() == Verdict.MIXED) {
        bad.add(site.fingerprint());
      }
    }
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
