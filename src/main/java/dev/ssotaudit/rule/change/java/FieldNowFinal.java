package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A field that could be assigned is final (JLS 13.4.9). */
final class FieldNowFinal implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    return !pair.base().is(Modifier.FINAL) && pair.head().is(Modifier.FINAL)
        ? pair.impact(JavaChangeKind.FIELD_NOW_FINAL, "can no longer be assigned")
        : List.of();
  }
}
