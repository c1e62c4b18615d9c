package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** A method or constructor that users of a type can call or override in both versions. */
record ExecutablePair(TypePair types, MethodInfo base, MethodInfo head) {
  /** Whether users could override it. */
  boolean overridable() {
    return types.baseSurface().overridable(types.base(), base);
  }

  /** Assignment inside the head version. */
  Assignability assignability() {
    return new Assignability(types.headSurface(), head.typeParameters());
  }

  /** A base type in the terms of head; see {@link TypePair#forward}. */
  TypeUse forward(TypeUse type) {
    Assignability own = new Assignability(types.baseSurface(), base.typeParameters());
    int known = head.typeParameters().size();
    return types.forward(
        type.replace(variable -> erased(variable, known) ? own.bound(variable) : variable));
  }

  /** A head type as old users see it; see {@link TypePair#known}. */
  TypeUse known(TypeUse type) {
    Assignability own = assignability();
    int known = base.typeParameters().size();
    return types.known(
        type.replace(variable -> erased(variable, known) ? own.bound(variable) : variable));
  }

  private static boolean erased(TypeUse.Variable variable, int known) {
    return variable.ofMethod() && variable.index() >= known;
  }

  /** A change of the method or constructor. */
  List<Impact> impact(JavaChangeKind kind, String message) {
    return List.of(one(kind, message));
  }

  /** A change of the method or constructor. */
  Impact one(JavaChangeKind kind, String message) {
    return MemberImpact.of(types, base, head, kind, message);
  }
}
