package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.List;

/** A static member class became inner: its constructors need an enclosing instance (JLS 15.9.2). */
final class ClassNoLongerStatic implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    boolean member = pair.base().kind() == TypeKind.CLASS && pair.base().enclosing() != null;
    return member && pair.base().is(Modifier.STATIC) && !pair.head().is(Modifier.STATIC)
        ? List.of(
            pair.impact(
                JavaChangeKind.CLASS_NO_LONGER_STATIC,
                "is no longer static: only an instance of the class around it creates it"))
        : List.of();
  }
}
