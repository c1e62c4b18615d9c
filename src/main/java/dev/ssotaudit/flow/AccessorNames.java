package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a Java accessor of settings by its shape, where what it reads from is beyond following (a
 * delegate, a file, a map): {@code getInt(String key, int other)}, handed a dotted key.
 */
final class AccessorNames {
  private static final Set<String> KEYS =
      Set.of(
          "key",
          "name",
          "property",
          "propertyname",
          "propertykey",
          "configkey",
          "path",
          "variable",
          "env");

  private AccessorNames() {}

  /**
   * Whether the method reads the setting of this name when it is handed it at that place: the name
   * of a setting of a file, {@code db.url}, or of the environment, {@code DB_URL}.
   */
  static boolean reads(FunctionSymbol function, String key, int place) {
    List<Parameter> parameters = function.parameters();
    if (function.unit().python() || place >= parameters.size() || parameters.size() > 4) {
      return false;
    }
    String named = parameters.get(place).name().toLowerCase(Locale.ROOT);
    return KEYS.contains(named)
        && (place == 0 ? key.indexOf('.') >= 0 || ofEnvironment(key) : ofEnvironment(key))
        && (function.name().startsWith("get") || function.name().startsWith("read"));
  }

  private static boolean ofEnvironment(String key) {
    return key.indexOf('_') > 0 && key.equals(key.toUpperCase(Locale.ROOT));
  }
}
