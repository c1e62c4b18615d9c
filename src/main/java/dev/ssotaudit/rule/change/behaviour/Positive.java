package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.Map;

/** One spelling for conditions: {@code not a == b} is {@code a != b}. */
final class Positive {
  private static final Map<String, String> OPPOSITE =
      Map.of(
          "==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">", "is", "is-not",
          "is-not", "is");

  private Positive() {}

  static Value of(Value condition) {
    if (condition instanceof Value.Operator negation
        && negation.symbol().equals("!")
        && negation.operands().get(0) instanceof Value.Operator inner) {
      if (inner.symbol().equals("!")) {
        return of(inner.operands().get(0));
      }
      String opposite =
          inner.symbol().equals("in")
              ? "not-in"
              : inner.symbol().equals("not-in") ? "in" : OPPOSITE.get(inner.symbol());
      if (opposite != null && inner.operands().size() == 2) {
        return new Value.Operator(opposite, List.copyOf(inner.operands()), inner.span());
      }
    }
    return condition;
  }
}
