package dev.ssotaudit.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line that fits its command's {@link Shape}.
 *
 * @param values the values of each option that has one, in their order
 * @param positional the positional argument, or null
 */
record Arguments(
    String command,
    Set<String> flags,
    Map<String, List<String>> values,
    @Nullable String positional) {

  /** Whether a switch is on. */
  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** The option's value, or null. */
  @Nullable String value(String option) {
    List<String> given = values.get(option);
    return given == null ? null : given.get(0);
  }

  /** The option's values, or the one usual one. */
  List<String> valuesOr(String option, String usual) {
    return values.getOrDefault(option, List.of(usual));
  }
}
