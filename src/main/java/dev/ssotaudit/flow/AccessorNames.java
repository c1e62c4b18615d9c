package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.List;
import java.util.Set;

/**
 * Tells a Java accessor of settings by its shape, where what it reads from is beyond following (a
 * delegate, a file, a map): {@code getInt(String key, int other)}, handed a dotted key.
 */
final class AccessorNames {
  private static final Set<String> KEYS =
      Set.of("key", "name", "property", "propertyname", "propertykey", "configkey", "path");

  private AccessorNames() {}

  /** Whether the method reads the setting of this name when it is handed it first. */
  static boolean reads(FunctionSymbol function, String key) {
    List<Parameter> parameters = function.parameters();
    if (function.unit().python() || key.indexOf('.') < 0 || parameters.isEmpty()) {
      return false;
    }
    String first = parameters.get(0).name().toLowerCase(java.util.Locale.ROOT);
    return parameters.size() <= 3
        && KEYS.contains(first)
        && (function.name().startsWith("get") || function.name().startsWith("read"));
  }
}
