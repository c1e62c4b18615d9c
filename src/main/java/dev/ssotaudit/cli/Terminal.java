package dev.ssotaudit.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether standard output is meant for eyes. */
final class Terminal {
  private Terminal() {}

  /**
   * {@code NO_COLOR} (no-color.org) wins, then {@code FORCE_COLOR}, then whether standard output is
   * a terminal.
   *
   * @param known what the launcher saw, {@code true} or {@code false}, or null without it
   */
  static boolean colour(Map<String, String> environment, @Nullable String known) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("FORCE_COLOR", "");
    if (!force.isEmpty()) {
      return !force.equals("0") && !force.equals("false");
    }
    if (environment.getOrDefault("TERM", "").equals("dumb")) {
      return false;
    }
    return known != null ? known.equals("true") : attached();
  }

  private static boolean attached() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    if (Runtime.version().feature() < 22) {
      return true;
    }
    try {
      // From JDK 22 on there is a console even where output is piped (JDK-8308591).
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
