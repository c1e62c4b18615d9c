package dev.ssotaudit.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of asking git: what was asked for, or why there is none. */
public sealed interface GitAnswer<T> {
  /** The answer. */
  record Given<T>(T value) implements GitAnswer<T> {}

  /** No answer. */
  record Refused<T>(GitProblem problem) implements GitAnswer<T> {}

  /** The answer, or null if there is none. */
  default @Nullable T orNull() {
    return this instanceof Given<T> given ? given.value() : null;
  }

  /** Why there is no answer, or null if there is one. */
  default @Nullable GitProblem problem() {
    return null;
  }

  /** Asks on with the answer, or keeps the problem. */
  default <U> GitAnswer<U> then(Function<T, GitAnswer<U>> next) {
    if (this instanceof Given<T> given) {
      return next.apply(given.value());
    }
    return new Refused<>(((Refused<T>) this).problem());
  }
}
