package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the sites of two audits. */
public final class SiteDiff {
  private static final Comparator<SiteChange> ORDER =
      Comparator.comparing(SiteChange::site, SiteMatcher.ORDER)
          .thenComparing(change -> change.head() == null);

  private SiteDiff() {}

  /**
   * What became of each site, sorted by path and line (of head, where it is there): every site of
   * base and every site of head in exactly one change.
   *
   * @param renames paths at base to paths at head, as far as known
   */
  public static List<SiteChange> of(List<Site> base, List<Site> head, Map<String, String> renames) {
    return of(base, head, renames, Set.of());
  }

  /**
   * As above; but of a site in a file that could not be read on the other side nothing is said.
   *
   * @param notAssessed paths, of base or head, of files that could not be parsed there
   */
  public static List<SiteChange> of(
      List<Site> base, List<Site> head, Map<String, String> renames, Set<String> notAssessed) {
    Pairing<Site> pairing = SiteMatcher.match(base, head, renames);
    ChangedHop hops = new ChangedHop(new Renames(renames));
    List<SiteChange> changes = new ArrayList<>();
    pairing.pairs((before, after) -> changes.add(change(before, after, hops)));
    Unread unread = new Unread(renames, notAssessed);
    for (Site site : pairing.gone()) {
      if (!unread.atHead(site.path())) {
        changes.add(new SiteChange(Trend.FIXED, site, null, null));
      }
    }
    for (Site site : pairing.fresh()) {
      if (!unread.atBase(site.path())) {
        changes.add(new SiteChange(Trend.INTRODUCED, null, site, null));
      }
    }
    changes.sort(ORDER);
    return changes;
  }

  private static SiteChange change(Site base, Site head, ChangedHop hops) {
    Trend kind = kind(base, head);
    boolean same = kind == Trend.UNCHANGED || kind == Trend.MOVED;
    Hop hop = same ? null : hops.of(base, head);
    return new SiteChange(kind, base, head, hop);
  }

  private static Trend kind(Site base, Site head) {
    int worse = SiteOrder.compare(base, head);
    if (worse > 0) {
      return Trend.WORSE;
    } else if (worse < 0) {
      return SiteOrder.bad(base) && SiteOrder.good(head) ? Trend.FIXED : Trend.BETTER;
    }
    boolean stays = base.path().equals(head.path()) && base.enclosing().equals(head.enclosing());
    return stays ? Trend.UNCHANGED : Trend.MOVED;
  }
}
