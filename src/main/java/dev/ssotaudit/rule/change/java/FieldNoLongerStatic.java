package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A static field became one of instances (JLS 13.4.10). */
final class FieldNoLongerStatic implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    return pair.base().is(Modifier.STATIC) && !pair.head().is(Modifier.STATIC)
        ? pair.impact(JavaChangeKind.FIELD_NO_LONGER_STATIC, "is no longer static")
        : List.of();
  }
}
