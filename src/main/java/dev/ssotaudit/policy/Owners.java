package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The owners of one role of one contract. */
final class Owners {
  private final List<Glob> globs = new ArrayList<>();
  private final List<OwnerSymbol> symbols = new ArrayList<>();
  private final Map<String, Boolean> paths = new ConcurrentHashMap<>();

  Owners(List<String> written) {
    for (String text : written) {
      OwnerSymbol symbol = OwnerSymbol.looksLike(text) ? OwnerSymbol.parse(text) : null;
      if (symbol != null) {
        symbols.add(symbol);
      } else {
        globs.add(Glob.of(text));
      }
    }
  }

  boolean own(String path, String symbol) {
    for (OwnerSymbol owner : symbols) {
      if (owner.owns(path, symbol)) {
        return true;
      }
    }
    return !globs.isEmpty() && paths.computeIfAbsent(path, this::ownsPath);
  }

  private boolean ownsPath(String path) {
    for (Glob glob : globs) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }
}
