package dev.ssotaudit.rule.change.use.java;

/** Whether something fits; the order is that of the certainty that it does. */
enum Fitness {
  NO,
  MAYBE,
  YES;

  Fitness and(Fitness other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fitness or(Fitness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
