package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a function or component of a record.
 *
 * @param type the declared type, or null
 * @param defaultValue Python's default, or null
 */
public record Parameter(
    String name,
    Kind kind,
    @Nullable Value type,
    @Nullable Value defaultValue,
    List<Decorator> decorators,
    Modifiers modifiers,
    Span span) {
  /** How arguments reach a parameter. */
  public enum Kind {
    /** Before Python's {@code /}; every Java parameter. */
    POSITIONAL_ONLY,
    /** By position or keyword. */
    POSITIONAL,
    /** {@code *args}, Java's {@code T...}. */
    VAR_POSITIONAL,
    /** After Python's {@code *}. */
    KEYWORD_ONLY,
    /** {@code **kwargs}. */
    VAR_KEYWORD
  }
}
