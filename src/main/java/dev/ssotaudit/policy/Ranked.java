package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What speaks for one file as the owner of a role.
 *
 * @param callers uses from other files
 * @param depth hops of the farthest of them
 */
record Ranked(String path, int sites, int callers, int depth, boolean named) {
  /** Best first: the score, then the shorter path, then the path. */
  private static final Comparator<Ranked> BEST =
      Comparator.comparingInt(Ranked::score)
          .reversed()
          .thenComparingInt((Ranked ranked) -> ranked.path.length())
          .thenComparing(Ranked::path);

  /** The files of candidates that are no test code, best first. */
  static List<Ranked> of(List<OwnerCandidate> candidates) {
    TreeMap<String, Ranked> files = new TreeMap<>();
    for (OwnerCandidate candidate : candidates) {
      if (!candidate.test()) {
        Ranked ranked =
            new Ranked(
                candidate.path(),
                candidate.sites(),
                candidate.callersOutside(),
                candidate.delegationDepth(),
                candidate.nameSuggests());
        files.merge(candidate.path(), ranked, Ranked::join);
      }
    }
    List<Ranked> sorted = new ArrayList<>(files.values());
    sorted.sort(BEST);
    return sorted;
  }

  private Ranked join(Ranked other) {
    return new Ranked(
        path,
        sites + other.sites,
        callers + other.callers,
        Math.max(depth, other.depth),
        named || other.named);
  }

  /**
   * That others go through it counts most, then that its name says so; what lies aside of the
   * product's own code is an owner only if much of it does.
   */
  int score() {
    return 4 * callers
        + 3 * Math.min(depth, 4)
        + Math.min(sites, 8)
        + (named ? 8 : 0)
        - (OwnerNames.aside(path) ? 20 : 0);
  }

  /** The reasons, for people. */
  String reasons() {
    List<String> reasons = new ArrayList<>();
    reasons.add(count(callers, "use") + " from other files");
    if (depth > 1) {
      reasons.add("over up to " + depth + " hops");
    }
    reasons.add(count(sites, "site"));
    if (named) {
      reasons.add("its name suggests it");
    }
    if (OwnerNames.aside(path)) {
      reasons.add("but its place is aside of the product's code");
    }
    return String.join(", ", reasons);
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
