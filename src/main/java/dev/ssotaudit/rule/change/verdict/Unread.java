package dev.ssotaudit.rule.change.verdict;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Files that were read on one side only: what they lack on the other is not known to be gone. */
final class Unread {
  private final Set<String> paths;
  private final Set<String> headPaths = new TreeSet<>();
  private final Renames renames;

  Unread(Map<String, String> byBase, Set<String> paths) {
    this.paths = Set.copyOf(paths);
    this.renames = new Renames(byBase);
    paths.forEach(path -> headPaths.add(renames.of(path)));
  }

  /** Whether what base has in that file may still be there. */
  boolean atHead(String basePath) {
    return paths.contains(renames.of(basePath)) || paths.contains(basePath);
  }

  /** Whether what head has in that file may have been there. */
  boolean atBase(String headPath) {
    return paths.contains(headPath) || headPaths.contains(headPath);
  }
}
