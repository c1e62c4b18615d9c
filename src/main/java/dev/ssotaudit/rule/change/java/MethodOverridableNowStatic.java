package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A method that users may have overridden, or implemented, is static (JLS 8.4.8.2). */
final class MethodOverridableNowStatic implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    boolean changed = !pair.base().is(Modifier.STATIC) && pair.head().is(Modifier.STATIC);
    return changed && (pair.overridable() || pair.types().base().isInterface())
        ? pair.impact(
            JavaChangeKind.METHOD_OVERRIDABLE_NOW_STATIC,
            "is static: overriding methods no longer compile")
        : List.of();
  }
}
