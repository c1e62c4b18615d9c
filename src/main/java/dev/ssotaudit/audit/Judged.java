package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.policy.Governance;
import java.util.List;

/**
 * The sites with the contracts that they were judged against.
 *
 * @param discovered whether the contracts are a proposal
 */
record Judged(
    boolean discovered, List<Contract> contracts, Governance governance, List<Site> sites) {

  /** Judges another tree by the same contracts. */
  Judged sameOf(Workspace other) {
    return new Judged(discovered, contracts, governance, other.sites(governance));
  }

  /** Judges by the tree's contracts; without any by those that its code suggests. */
  static Judged of(Workspace workspace) {
    ContractSet given = workspace.contracts();
    if (!given.files().isEmpty()) {
      Governance governance = given.governance();
      return new Judged(false, given.contracts(), governance, workspace.sites(governance));
    }
    OwnerSearch search = new OwnerSearch(workspace);
    List<Contract> proposed = search.propose().contracts();
    Governance governance = Governance.proposed(proposed);
    List<Site> sites = proposed.isEmpty() ? search.sites() : workspace.sites(governance);
    return new Judged(true, proposed, governance, sites);
  }
}
