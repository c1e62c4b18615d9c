package dev.ssotaudit.audit;

import dev.ssotaudit.source.ChangedPath;
import dev.ssotaudit.source.ChangedPaths;
import dev.ssotaudit.source.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Two trees at hand.
 *
 * @param changed how they differ
 * @param notices what the user should know of how they were chosen
 */
record TreePair(
    ChangedTree base,
    ChangedTree head,
    Listing baseListing,
    Listing headListing,
    ChangedPaths changed,
    List<String> notices) {

  /** Whether nothing differs. */
  boolean equal() {
    return changed.paths().isEmpty() && changed.submodules().isEmpty();
  }

  /** Which paths hold the same in both. */
  Predicate<String> same() {
    Set<String> touched = touched();
    return path -> !touched.contains(path);
  }

  /** The paths, of either side, of what differs. */
  Set<String> touched() {
    Set<String> touched = new TreeSet<>();
    for (ChangedPath path : changed.paths()) {
      if (path.base() != null) {
        touched.add(path.base());
      }
      if (path.head() != null) {
        touched.add(path.head());
      }
    }
    return touched;
  }

  /** Paths at base to paths at head. */
  Map<String, String> renames() {
    Map<String, String> renames = new LinkedHashMap<>();
    for (ChangedPath path : changed.paths()) {
      if (path.base() != null && path.head() != null && !path.base().equals(path.head())) {
        renames.put(path.base(), path.head());
      }
    }
    return renames;
  }
}
