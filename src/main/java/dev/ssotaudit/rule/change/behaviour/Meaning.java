package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Value;
import org.jspecify.annotations.Nullable;

/** What the names inside one function mean. */
public interface Meaning {
  /** The full name of what an expression names, as far as it can be told, or null. */
  @Nullable String dotted(Value value);

  /** A function of the same file or class that a callee names, or null. */
  @Nullable Callee callee(Value callee);

  /** Whether the first exception type is the second or inherits from it. */
  boolean isA(String type, String ancestor);

  /**
   * A function that a call runs.
   *
   * @param open whether it is public, so that its own changes are told where it stands
   * @param inside what names mean inside it
   */
  record Callee(String name, Declaration.Function function, boolean open, Meaning inside) {}
}
