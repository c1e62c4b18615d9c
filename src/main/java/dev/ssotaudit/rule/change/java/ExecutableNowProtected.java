package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.Access;
import java.util.List;

/** A public method or constructor became protected (JLS 13.4.7). */
final class ExecutableNowProtected implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    boolean lost =
        pair.base().access() == Access.PUBLIC && pair.head().access() == Access.PROTECTED;
    // Subclasses alone call the constructor of an abstract class.
    boolean subclassesOnly = pair.base().constructor() && pair.types().base().is(Modifier.ABSTRACT);
    return lost && !subclassesOnly
        ? pair.impact(JavaChangeKind.EXECUTABLE_NOW_PROTECTED, "was public and is protected")
        : List.of();
  }
}
