package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What catches or declares the exceptions of a piece of code (JLS 11.2.3).
 *
 * @param outer what is around; null where nothing further out counts
 * @param types what is caught or declared, as written
 * @param spot where the types are written
 */
record Guard(@Nullable Guard outer, Kind kind, List<Value> types, Spot spot) {
  /** What an exception meets. */
  enum Kind {
    /** A {@code try} with handlers. */
    TRY,
    /** The {@code throws} of a method or constructor. */
    DECLARED,
    /** The function type of a lambda, or the constructors of a field's class. */
    OPEN,
    /** A static initialiser, which lets nothing through. */
    CLOSED
  }
}
