package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.rule.CloneGroup;
import dev.ssotaudit.rule.OwnerMatch;
import java.util.List;
import java.util.Set;

/**
 * What one audit says, as far as two are compared.
 *
 * @param notAssessed paths of files that could not be parsed
 */
public record Snapshot(
    List<Site> sites,
    List<Finding> findings,
    List<CloneGroup> clones,
    List<OwnerMatch> owners,
    Set<String> notAssessed) {
  /** Copies all. */
  public Snapshot {
    sites = List.copyOf(sites);
    findings = List.copyOf(findings);
    clones = List.copyOf(clones);
    owners = List.copyOf(owners);
    notAssessed = Set.copyOf(notAssessed);
  }
}
