package dev.ssotaudit.flow;

import org.jspecify.annotations.Nullable;

/** What was done to an object, latest first: a persistent list that joins where paths join. */
sealed interface ObjectState {
  /** Nothing. */
  record Fresh() implements ObjectState {}

  /** {@code object.name = value}. */
  record Wrote(ObjectState before, String name, Sym value) implements ObjectState {}

  /** {@code object[key] = value}. */
  record Put(ObjectState before, Sym key, Sym value) implements ObjectState {}

  /** A call on the object, {@code object.method(…)}, or with it as the argument of that index. */
  record Called(ObjectState before, Sym.Call call, int argument) implements ObjectState {
    /** {@code argument} of a call on the object itself. */
    static final int RECEIVER = -1;
  }

  /** Two paths meet. */
  record Joined(ObjectState one, ObjectState other) implements ObjectState {}

  /** The one value for nothing. */
  Fresh FRESH = new Fresh();

  /** The state where two paths meet; null is fresh. */
  static ObjectState join(@Nullable ObjectState one, @Nullable ObjectState other) {
    ObjectState a = one == null ? FRESH : one;
    ObjectState b = other == null ? FRESH : other;
    return a == b ? a : new Joined(a, b);
  }
}
