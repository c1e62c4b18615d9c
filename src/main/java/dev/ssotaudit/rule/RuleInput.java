package dev.ssotaudit.rule;

import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that checks may look at.
 *
 * @param sites sorted by path, line, column and kind. A configuration read's template is the
 *     setting's name.
 * @param contracts in the order of their file
 * @param owners one for each owner pattern of each contract, matched or not
 * @param unparsed of each file that could not be parsed whole, the first problem's message
 * @param ownerPaths the files that an owner pattern matches
 * @param paths every file of an audited language
 * @param contractsPath the file the contracts were read from; null where they are a proposal
 * @param lost owners that a change took code from; none where there is nothing to compare with
 */
public record RuleInput(
    List<Site> sites,
    List<CloneGroup> clones,
    List<Contract> contracts,
    List<OwnerMatch> owners,
    Map<String, String> unparsed,
    Set<String> ownerPaths,
    Set<String> paths,
    @Nullable String contractsPath,
    List<LostOwner> lost) {

  /** What there is of a tree that is judged by itself. */
  public RuleInput(
      List<Site> sites,
      List<CloneGroup> clones,
      List<Contract> contracts,
      List<OwnerMatch> owners,
      Map<String, String> unparsed,
      Set<String> ownerPaths,
      Set<String> paths,
      @Nullable String contractsPath) {
    this(sites, clones, contracts, owners, unparsed, ownerPaths, paths, contractsPath, List.of());
  }

  /** The sites of these kinds, of test code too. */
  public Stream<Site> sites(SiteKind... kinds) {
    Set<SiteKind> wanted = Set.of(kinds);
    return sites.stream().filter(site -> wanted.contains(site.kind()));
  }

  /** What the owners of a role of a contract match; none where nothing is governed. */
  public List<OwnerMatch> owners(@Nullable String contract, Role role) {
    return owners.stream()
        .filter(owner -> owner.contractId().equals(contract) && owner.role() == role)
        .toList();
  }
}
