package dev.ssotaudit.rule.change.use.java;

import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands.
 *
 * @param guard null outside code that runs
 */
record Spot(Home home, Locals locals, @Nullable Guard guard) {
  /** A new block. */
  Spot block() {
    return new Spot(home, new Locals(locals), guard);
  }

  Spot guarded(Guard next) {
    return new Spot(home, locals, next);
  }

  Spot at(Home next) {
    return new Spot(next, new Locals(locals), guard);
  }
}
