package dev.ssotaudit.report.model;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many sites of each kind have each verdict. */
public final class Tally {
  private final Map<SiteKind, int[]> counts = new EnumMap<>(SiteKind.class);

  private Tally() {}

  /** Counts the sites that {@code counted} accepts. */
  public static Tally of(List<Site> sites, Predicate<Site> counted) {
    Tally tally = new Tally();
    for (Site site : sites) {
      if (counted.test(site)) {
        int[] row =
            tally.counts.computeIfAbsent(site.kind(), kind -> new int[Verdict.values().length]);
        row[site.verdict().ordinal()]++;
      }
    }
    return tally;
  }

  /** The kinds that have a site, in their natural order. */
  public List<SiteKind> kinds() {
    return List.copyOf(counts.keySet());
  }

  /** The number of sites of one kind with one verdict. */
  public int count(SiteKind kind, Verdict verdict) {
    int[] row = counts.get(kind);
    return row == null ? 0 : row[verdict.ordinal()];
  }

  /** The number of sites of one kind. */
  public int count(SiteKind kind) {
    int sum = 0;
    for (Verdict verdict : Verdict.values()) {
      sum += count(kind, verdict);
    }
    return sum;
  }

  /** The number of sites with one verdict. */
  public int count(Verdict verdict) {
    int sum = 0;
    for (SiteKind kind : counts.keySet()) {
      sum += count(kind, verdict);
    }
    return sum;
  }

  /** The number of all sites. */
  public int total() {
    int sum = 0;
    for (SiteKind kind : counts.keySet()) {
      sum += count(kind);
    }
    return sum;
  }

  /** The number of sites that a contract covers. */
  public int governed() {
    return total() - count(Verdict.UNGOVERNED);
  }

  /** The number of sites that are proved to go through their owner on every path. */
  public int conforming() {
    return count(Verdict.CANONICAL) + count(Verdict.DELEGATES);
  }
}
