package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import java.util.List;

/** Classes of users must implement one more method (JLS 8.1.1.1). */
final class TypeNewAbstractMethod implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    if (pair.base().kind() == TypeKind.ANNOTATION
        || pair.nowSealed()
        || !pair.baseSurface().concretelyExtensible(pair.base())) {
      return List.of();
    }
    return pair.headSurface().methods(pair.head()).stream()
        .filter(each -> each.getValue().is(Modifier.ABSTRACT))
        .filter(each -> pair.baseSurface().method(pair.base(), each.getKey()) == null)
        .filter(each -> !promised(pair, each.getValue()))
        .map(each -> "has a new abstract method, " + each.getValue().symbol())
        .map(why -> pair.impact(JavaChangeKind.TYPE_NEW_ABSTRACT_METHOD, why))
        .toList();
  }

  /** Whether a supertype that is not at hand has declared the method all along. */
  private static boolean promised(TypePair pair, MethodInfo method) {
    return method.overrides() && pair.baseSurface().relations().isOpen(pair.base());
  }
}
