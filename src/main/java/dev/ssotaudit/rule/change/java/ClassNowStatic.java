package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** An inner class became static: its constructors lose the enclosing instance (JLS 15.9.2). */
final class ClassNowStatic implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    boolean member = pair.base().kind() == TypeKind.CLASS && pair.base().enclosing() != null;
    return member && !pair.base().is(Modifier.STATIC) && pair.head().is(Modifier.STATIC)
        ? List.of(
            pair.impact(
                JavaChangeKind.CLASS_NOW_STATIC,
                "is static: no longer created from an instance of the class around it"))
        : List.of();
  }
}
