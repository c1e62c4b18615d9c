package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A method of instances became static (JLS 13.4.19). */
final class MethodNowStatic implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    return !pair.base().is(Modifier.STATIC) && pair.head().is(Modifier.STATIC)
        ? pair.impact(JavaChangeKind.METHOD_NOW_STATIC, "is static: compiled calls no longer link")
        : List.of();
  }
}
