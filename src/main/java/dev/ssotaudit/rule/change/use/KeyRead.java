package dev.ssotaudit.rule.change.use;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place that reads a setting, or a file that gives it.
 *
 * @param standard what holds where it is not set, as text, or null if nothing does; of a file what
 *     it gives
 * @param required whether reading raises where it is not set
 * @param given whether a file gives it, and nothing is said of who reads it
 * @param line 1-based
 */
record KeyRead(
    String key, @Nullable String standard, boolean required, boolean given, String path, int line) {
  static KeyRead of(
      String key, @Nullable String standard, boolean required, String path, int line) {
    return new KeyRead(key, standard, required, false, path, line);
  }

  /** What the ways to write the key have in common: properties are bound loosely. */
  String same() {
    return key.indexOf('.') < 0
        ? key
        : key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
