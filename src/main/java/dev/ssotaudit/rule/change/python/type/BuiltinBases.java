package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.behaviour.BuiltinExceptions;
import java.util.Map;
import java.util.Set;

/** What the standard library's classes inherit from, by simple name. */
final class BuiltinBases {
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "IntEnum", Set.of("int", "Enum"),
          "StrEnum", Set.of("str", "Enum"),
          "IntFlag", Set.of("int", "Flag", "Enum"),
          "Flag", Set.of("Enum"),
          "bool", Set.of("int"),
          "OrderedDict", Set.of("dict"),
          "defaultdict", Set.of("dict"),
          "Counter", Set.of("dict"));

  private BuiltinBases() {}

  static Set<String> of(String name) {
    Set<String> known = KNOWN.get(name);
    return known == null ? BuiltinExceptions.ancestors(name) : known;
  }
}
