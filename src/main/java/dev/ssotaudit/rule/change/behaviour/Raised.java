package dev.ssotaudit.rule.change.behaviour;

import org.jspecify.annotations.Nullable;

/**
 * An exception that leaves a function.
 *
 * @param type its simple name; {@code ?} where it cannot be told
 * @param key its arguments without the names of locals, to compare
 * @param words its arguments as written, for messages; empty if it has none with text
 * @param via the function of the same file that raises it, or null for the function itself
 * @param open whether {@code via} is public
 * @param line of the {@code raise}, or of the call of {@code via}
 */
public record Raised(
    String type, String key, String words, @Nullable String via, boolean open, int line) {
  /** A type that cannot be told. */
  public static final String UNKNOWN = "?";

  /** The type with its words. */
  public String text() {
    return words.isEmpty() ? "`" + type + "`" : "`" + type + words + "`";
  }
}
