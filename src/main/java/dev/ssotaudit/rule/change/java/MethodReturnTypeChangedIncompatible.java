package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** Callers (JLS 5.2) or overriders (JLS 8.4.5) of a method no longer compile. */
final class MethodReturnTypeChangedIncompatible implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    if (ReturnTypes.same(pair)) {
      return List.of();
    }
    TypeUse before = pair.forward(pair.base().returns());
    TypeUse now = pair.known(pair.head().returns());
    boolean callers = pair.assignability().replaces(before, now);
    boolean overriders = !pair.overridable() || pair.assignability().isSubtype(before, now);
    return callers && overriders
        ? List.of()
        : pair.impact(
            JavaChangeKind.METHOD_RETURN_TYPE_CHANGED_INCOMPATIBLE, ReturnTypes.message(pair));
  }
}
