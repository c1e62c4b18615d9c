package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an audit found out; every list is sorted (path, line, column, kind), so that equal trees
 * give equal results.
 *
 * @param root the audited folder's name as the user gave it
 * @param commit the commit of the work tree's {@code HEAD}, or null outside git
 * @param contractsDiscovered whether no {@code ssot.yml} was found and the contracts are a proposal
 * @param contractsPath the file the contracts were read from, or null
 * @param owners the code that each contract's owners match
 * @param clones groups of builders that mean the same
 * @param gate the gate's conditions with what they came to
 * @param notices what the user should know, one sentence each
 * @param change what head is against base, or null where the tree was judged by itself
 */
public record AuditResult(
    String root,
    @Nullable String commit,
    String version,
    String rulesHash,
    boolean contractsDiscovered,
    @Nullable String contractsPath,
    List<Contract> contracts,
    List<OwnerMatch> owners,
    Coverage coverage,
    List<Site> sites,
    List<Finding> findings,
    List<CloneGroup> clones,
    List<GateCondition> gate,
    List<String> notices,
    @Nullable ChangeResult change) {

  /** The declarations that an owner pattern matches; none is a finding. */
  public record OwnerMatch(String contract, Role role, String pattern, List<Hop> declarations) {}

  /** Builders that mean the same: sites by fingerprint, and what they share. */
  public record CloneGroup(
      String template, List<String> keys, List<String> sites, boolean ownerAmong) {}

  /** One condition of the gate. */
  public record GateCondition(String name, int actual, int limit) {
    /** Whether the condition holds. */
    public boolean holds() {
      return actual <= limit;
    }
  }

  /** Whether every condition of the gate holds. */
  public boolean passes() {
    return gate.stream().allMatch(GateCondition::holds);
  }
}
