package dev.ssotaudit.rule.change.verdict;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first step on a value's way that is not as it was. Steps are compared by file and by what
 * happens there, not by line.
 */
final class ChangedHop {
  private final Renames renames;

  ChangedHop(Renames renames) {
    this.renames = renames;
  }

  /**
   * The step, as head has it. Of several origins that base had not, the worst decides; where head
   * only lost some, the place where the lost way left the others.
   */
  @Nullable Hop of(Site base, Site head) {
    List<Origin> fresh = without(head.origins(), base.origins(), renames::of, path -> path);
    Origin worst = worst(fresh);
    if (worst != null) {
      int at = agreed(worst, base.origins(), path -> path, renames::of);
      return hop(worst, at);
    }
    Origin lost = worst(without(base.origins(), head.origins(), path -> path, renames::of));
    return lost == null ? null : left(lost, head.origins());
  }

  private @Nullable Hop left(Origin lost, List<Origin> others) {
    Hop best = null;
    int length = -1;
    for (Origin other : others) {
      int at = agreed(other, lost, path -> path, renames::of);
      if (at > length) {
        length = at;
        best = hop(other, at);
      }
    }
    return best;
  }

  private static @Nullable Hop hop(Origin origin, int at) {
    List<Hop> hops = origin.hops();
    return hops.isEmpty() ? null : hops.get(Math.min(at, hops.size() - 1));
  }

  private static @Nullable Origin worst(List<Origin> origins) {
    Origin worst = null;
    for (Origin origin : origins) {
      if (worst == null || badness(origin) > badness(worst)) {
        worst = origin;
      }
    }
    return worst;
  }

  private static int badness(Origin origin) {
    return origin.kind().bad() ? 2 : origin.kind() == Origin.Kind.UNKNOWN ? 1 : 0;
  }

  private interface Paths {
    String of(String path);
  }

  /** Those that the others have none like. */
  private static List<Origin> without(
      List<Origin> some, List<Origin> others, Paths ofOthers, Paths ofSome) {
    List<String> known = new ArrayList<>();
    others.forEach(origin -> known.add(text(origin, ofOthers)));
    List<Origin> left = new ArrayList<>();
    for (Origin origin : some) {
      if (!known.remove(text(origin, ofSome))) {
        left.add(origin);
      }
    }
    return left;
  }

  private static String text(Origin origin, Paths paths) {
    StringBuilder text = new StringBuilder();
    text.append(origin.kind()).append('\n').append(origin.label());
    text.append('\n').append(origin.condition());
    origin.hops().forEach(hop -> text.append('\n').append(text(hop, paths)));
    return text.toString();
  }

  private static String text(Hop hop, Paths paths) {
    return paths.of(hop.path()) + "\t" + hop.what();
  }

  /** With how many steps the most alike of the others begins as this one does. */
  private static int agreed(Origin origin, List<Origin> others, Paths own, Paths theirs) {
    int longest = 0;
    for (Origin other : others) {
      longest = Math.max(longest, agreed(origin, other, own, theirs));
    }
    return longest;
  }

  private static int agreed(Origin origin, Origin other, Paths own, Paths theirs) {
    int most = Math.min(origin.hops().size(), other.hops().size());
    int at = 0;
    while (at < most
        && text(origin.hops().get(at), own).equals(text(other.hops().get(at), theirs))) {
      at++;
    }
    return at;
  }
}
