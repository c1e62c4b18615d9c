package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.MethodInfo;
import java.util.List;

/** A class got an abstract method that nobody outside its package can implement. */
final class ClassNoLongerConcretelyExtensible implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    boolean before = pair.baseSurface().concretelyExtensible(pair.base());
    boolean now = pair.headSurface().concretelyExtensible(pair.head());
    if (!before || now) {
      return List.of();
    }
    return pair.headSurface().blockers(pair.head()).stream()
        .map(MethodInfo::symbol)
        .map(name -> name + " is abstract and cannot be implemented outside its package")
        .map(why -> pair.impact(JavaChangeKind.CLASS_NO_LONGER_CONCRETELY_EXTENSIBLE, why))
        .toList();
  }
}
