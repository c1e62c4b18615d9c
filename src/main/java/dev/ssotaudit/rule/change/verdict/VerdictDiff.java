package dev.ssotaudit.rule.change.verdict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change did to what is judged; every list is sorted, so that equal input gives equal
 * output.
 *
 * @param engines of the sites, the engines and connections that compete with an owner's
 * @param notAssessed paths that were parsed on one side only, or on neither: what stands in them is
 *     in no list unless both sides have it
 */
public record VerdictDiff(
    List<SiteChange> sites,
    List<FindingChange> findings,
    List<CloneChange> clones,
    List<SiteChange> engines,
    List<OwnerChange> owners,
    Set<String> notAssessed,
    Counts counts) {

  /**
   * How many of each kind, with denominators.
   *
   * @param harmed sites that are new and bad or became worse
   * @param repaired sites that were bad and are gone or good, or that became better
   * @param sitesNotAssessed sites of either side of which nothing is said
   */
  public record Counts(
      Tally sites,
      Tally findings,
      Tally clones,
      Tally engines,
      Tally owners,
      int harmed,
      int repaired,
      int sitesNotAssessed) {}

  /**
   * Compares two audits.
   *
   * @param renames paths at base to paths at head, as git found them
   */
  public static VerdictDiff of(Snapshot base, Snapshot head, Map<String, String> renames) {
    Set<String> notAssessed = new TreeSet<>(base.notAssessed());
    notAssessed.addAll(head.notAssessed());
    List<SiteChange> sites = SiteDiff.of(base.sites(), head.sites(), renames, notAssessed);
    List<FindingChange> findings =
        new FindingDiff(sites, renames, notAssessed).of(base.findings(), head.findings());
    List<CloneChange> clones = new CloneDiff(sites).of(base.clones(), head.clones());
    List<SiteChange> engines = EngineDiff.of(sites);
    List<OwnerChange> owners =
        new OwnerDiff(sites, renames, notAssessed).of(base.owners(), head.owners());
    Counts counts =
        new Counts(
            Tally.of(sites, SiteChange::kind, base.sites().size(), head.sites().size()),
            Tally.of(findings, FindingChange::kind, base.findings().size(), head.findings().size()),
            Tally.of(clones, CloneChange::kind, base.clones().size(), head.clones().size()),
            Tally.of(
                engines,
                SiteChange::kind,
                EngineDiff.competing(base.sites()),
                EngineDiff.competing(head.sites())),
            Tally.of(owners, OwnerChange::kind, base.owners().size(), head.owners().size()),
            (int) sites.stream().filter(SiteChange::harm).count(),
            (int) sites.stream().filter(SiteChange::repair).count(),
            base.sites().size() + head.sites().size() - told(sites));
    return new VerdictDiff(sites, findings, clones, engines, owners, notAssessed, counts);
  }

  private static int told(List<SiteChange> sites) {
    return sites.stream()
        .mapToInt(change -> (change.base() == null ? 0 : 1) + (change.head() == null ? 0 : 1))
        .sum();
  }

  /** Whether every verdict is what it was. */
  public boolean quiet() {
    return counts.sites().quiet()
        && counts.findings().quiet()
        && counts.clones().quiet()
        && counts.engines().quiet()
        && counts.owners().quiet();
  }
}
