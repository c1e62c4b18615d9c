package dev.ssotaudit.rule.change.verdict;

import java.util.Map;

/** The paths that base's files have at head, as far as the renames are known. */
final class Renames {
  private final Map<String, String> byBase;

  Renames(Map<String, String> byBase) {
    this.byBase = Map.copyOf(byBase);
  }

  /** The path at head of a path at base. */
  String of(String path) {
    return byBase.getOrDefault(path, path);
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
