package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A static method became one of instances (JLS 13.4.19). */
final class MethodNoLongerStatic implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    return pair.base().is(Modifier.STATIC) && !pair.head().is(Modifier.STATIC)
        ? pair.impact(JavaChangeKind.METHOD_NO_LONGER_STATIC, "is no longer static")
        : List.of();
  }
}
