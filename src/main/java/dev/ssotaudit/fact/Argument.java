package dev.ssotaudit.fact;

import org.jspecify.annotations.Nullable;

/**
 * One argument of a call, in source order. {@code name} is set for {@link Kind#NAMED} alone.
 *
 * @param kind how it is passed
 * @param name the keyword, or null
 * @param value what is passed; for spreads the collection that is spread
 */
public record Argument(Kind kind, @Nullable String name, Value value) {
  /** How an argument is passed. */
  public enum Kind {
    /** By position. */
    POSITIONAL,
    /** By keyword; also a member of a Java annotation. */
    NAMED,
    /** {@code *value}. */
    SPREAD,
    /** {@code **value}. */
    NAMED_SPREAD
  }

  /** A positional argument. */
  public static Argument of(Value value) {
    return new Argument(Kind.POSITIONAL, null, value);
  }

  /** A keyword argument. */
  public static Argument named(String name, Value value) {
    return new Argument(Kind.NAMED, name, value);
  }
}
