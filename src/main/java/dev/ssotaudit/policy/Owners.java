package dev.ssotaudit.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The owners of one role of one contract. */
final class Owners {
  private final List<OwnerPattern> globs;
  private final List<OwnerPattern> symbols;
  private final Map<String, Boolean> paths = new ConcurrentHashMap<>();

  Owners(List<String> written) {
    List<OwnerPattern> patterns = written.stream().map(OwnerPattern::of).toList();
    globs = patterns.stream().filter(OwnerPattern::byPath).toList();
    symbols = patterns.stream().filter(pattern -> !pattern.byPath()).toList();
  }

  boolean own(String path, String symbol) {
    for (OwnerPattern owner : symbols) {
      if (owner.owns(path, symbol)) {
        return true;
      }
    }
    return !globs.isEmpty() && paths.computeIfAbsent(path, this::ownsPath);
  }

  private boolean ownsPath(String path) {
    for (OwnerPattern glob : globs) {
      if (glob.mayLieIn(path)) {
        return true;
      }
    }
    return false;
  }
}
