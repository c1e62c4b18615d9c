package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.fact.Via;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the engines and connections of production code that compete with an owner's. One
 * whose URL was repaired competed before, as it stood outside the owner: it is no new rival.
 */
final class EngineDiff {
  private EngineDiff() {}

  /** One change for each engine that competes at base, at head or at both, in their order. */
  static List<SiteChange> of(List<SiteChange> sites) {
    List<SiteChange> engines = new ArrayList<>();
    for (SiteChange change : sites) {
      if (competes(change.base()) || competes(change.head())) {
        engines.add(new SiteChange(kind(change), change.base(), change.head(), change.hop()));
      }
    }
    return engines;
  }

  /** How many of the sites compete with an owner's engine. */
  static int competing(List<Site> sites) {
    return (int) sites.stream().filter(EngineDiff::competes).count();
  }

  private static boolean competes(@Nullable Site site) {
    return site != null && site.competing() && engine(site);
  }

  private static boolean engine(Site site) {
    boolean opens =
        site.kind() == SiteKind.ENGINE_CREATION || site.kind() == SiteKind.CONNECTION_CREATION;
    return opens && site.via() == Via.PRIMITIVE && !site.test();
  }

  private static Trend kind(SiteChange change) {
    Site base = change.base();
    Site head = change.head();
    if (base == null) {
      return Trend.INTRODUCED;
    } else if (head == null || head.verdict() == Verdict.CANONICAL) {
      return Trend.FIXED;
    } else if (base.verdict() == Verdict.CANONICAL || !engine(base)) {
      return Trend.WORSE;
    } else if (!engine(head)) {
      return Trend.BETTER;
    }
    return change.moved() ? Trend.MOVED : Trend.UNCHANGED;
  }
}
