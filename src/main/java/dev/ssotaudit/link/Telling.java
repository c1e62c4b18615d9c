package dev.ssotaudit.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that tell something where they are used: variables, fields and functions by which the name
 * of a setting, a database's URL or the means to open one is handed on. By simple name, so that it
 * says too much rather than too little.
 */
public final class Telling {
  /** What a name may stand for. */
  public enum What {
    /** The name of a connection setting. */
    SETTING,
    /** A collection of such names. */
    SETTINGS,
    /** A URL, a part of one or what such a part is replaced by. */
    URL,
    /** A library's function or type that opens a database. */
    OPENING
  }

  private final Map<What, Set<String>> names;

  Telling(Map<What, Set<String>> names, Map<String, Set<String>> aliases) {
    this.names = names;
    for (Set<String> each : names.values()) {
      follow(each, aliases);
    }
  }

  /** Adds the names that are given one of the names. */
  private static void follow(Set<String> names, Map<String, Set<String>> aliases) {
    List<String> last = List.copyOf(names);
    while (!last.isEmpty()) {
      Set<String> next = new HashSet<>();
      for (String name : last) {
        next.addAll(aliases.getOrDefault(name, Set.of()));
      }
      next.removeIf(name -> !names.add(name));
      last = List.copyOf(next);
    }
  }

  static Telling of(Iterable<SourceUnit> units, ApiIndex api) {
    Map<What, Set<String>> names = new HashMap<>();
    Map<String, Set<String>> aliases = new HashMap<>();
    for (SourceUnit unit : units) {
      GivenNames given = unit.given(api);
      given
          .names()
          .forEach((what, some) -> names.computeIfAbsent(what, w -> new HashSet<>()).addAll(some));
      given
          .aliases()
          .forEach((from, to) -> aliases.computeIfAbsent(from, n -> new HashSet<>()).addAll(to));
    }
    return new Telling(names, aliases);
  }

  /** All names, by what they may stand for. */
  public Map<What, Set<String>> names() {
    return Collections.unmodifiableMap(names);
  }

  /** Whether the name may stand for that. */
  public boolean tells(What what, String name) {
    return names.getOrDefault(what, Set.of()).contains(name);
  }
}
