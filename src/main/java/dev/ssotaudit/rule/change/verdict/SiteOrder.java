package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;

/**
 * The order of verdicts, best first:
 *
 * <ol>
 *   <li>{@code CANONICAL} and {@code DELEGATES}: proved;
 *   <li>{@code UNDECIDED}: nothing is proved;
 *   <li>{@code MIXED}: bad on some paths;
 *   <li>{@code BYPASSES}: bad on all;
 *   <li>{@code UNGOVERNED}: nobody asks. It stands last so that a contract that is narrowed never
 *       reads as a repair, nor one that is widened as damage.
 * </ol>
 *
 * <p>Of equal verdicts, a site that makes a second engine is worse than one that does not. Of equal
 * bad verdicts, one in production code is worse than one in test code or exempt.
 *
 * <p>One thing is not by rank: a site of which no contract was asked and that became bad since its
 * file moved or its store changed is worse, as its code changed and not the contract.
 */
public final class SiteOrder {
  private SiteOrder() {}

  /** The place in the order, 0 for the best. */
  public static int rank(Verdict verdict) {
    return switch (verdict) {
      case CANONICAL, DELEGATES -> 0;
      case UNDECIDED -> 1;
      case MIXED -> 2;
      case BYPASSES -> 3;
      case UNGOVERNED -> 4;
    };
  }

  /** Whether it is proved that the site does what the contract forbids, on some path at least. */
  public static boolean bad(Site site) {
    return site.verdict() == Verdict.MIXED || site.verdict() == Verdict.BYPASSES;
  }

  /** Whether it is proved that the site keeps to the contract. */
  public static boolean good(Site site) {
    return rank(site.verdict()) == 0;
  }

  /** Positive if head is worse than base was, negative if it is better, 0 if neither. */
  public static int compare(Site base, Site head) {
    boolean asked = base.verdict() == Verdict.UNGOVERNED && head.verdict() != Verdict.UNGOVERNED;
    if (asked && bad(head) && codeChanged(base, head)) {
      return 1;
    }
    int byVerdict = Integer.compare(rank(head.verdict()), rank(base.verdict()));
    if (byVerdict != 0) {
      return byVerdict;
    }
    int byRivalry = Boolean.compare(head.competing(), base.competing());
    if (byRivalry != 0) {
      return byRivalry;
    }
    return bad(head) ? Boolean.compare(excused(base), excused(head)) : 0;
  }

  private static boolean codeChanged(Site base, Site head) {
    return !base.path().equals(head.path()) || !base.store().equals(head.store());
  }

  private static boolean excused(Site site) {
    return site.test() || site.exempt() != null;
  }
}
