package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** Classes of users must implement a method that they inherited (JLS 13.4.16). */
final class MethodNowAbstract implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    boolean lost = !pair.base().is(Modifier.ABSTRACT) && pair.head().is(Modifier.ABSTRACT);
    return lost
            && !pair.types().nowSealed()
            && pair.types().baseSurface().concretelyExtensible(pair.types().base())
        ? pair.impact(
            JavaChangeKind.METHOD_NOW_ABSTRACT, "is abstract: subclasses must implement it")
        : List.of();
  }
}
