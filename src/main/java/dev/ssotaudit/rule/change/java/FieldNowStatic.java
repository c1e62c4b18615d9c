package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A field of instances became static (JLS 13.4.10). */
final class FieldNowStatic implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    return !pair.base().is(Modifier.STATIC) && pair.head().is(Modifier.STATIC)
        ? pair.impact(JavaChangeKind.FIELD_NOW_STATIC, "is static: compiled code no longer links")
        : List.of();
  }
}
