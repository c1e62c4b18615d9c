package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.Surface;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** A public type of both versions, declared as the same kind in both. */
record TypePair(Versions versions, SourceType base, SourceType head) {
  Surface baseSurface() {
    return versions.base();
  }

  Surface headSurface() {
    return versions.head();
  }

  /** Whether users could extend it and now only its permitted subtypes can (JLS 8.1.1.2). */
  boolean nowSealed() {
    return !sealed(base) && sealed(head);
  }

  private static boolean sealed(SourceType type) {
    return type.is(dev.ssotaudit.fact.Modifiers.Modifier.SEALED);
  }

  /** A base type in the terms of head: type parameters that head lacks are erased. */
  TypeUse forward(TypeUse type) {
    Assignability base = new Assignability(baseSurface(), List.of());
    return type.replace(
        variable ->
            erased(variable, head.typeParameters().size()) ? base.bound(variable) : variable);
  }

  /** A head type as users see it who know nothing of its new type parameters: they are erased. */
  TypeUse known(TypeUse type) {
    Assignability head = assignability();
    return type.replace(
        variable ->
            erased(variable, base.typeParameters().size()) ? head.bound(variable) : variable);
  }

  private boolean erased(TypeUse.Variable variable, int known) {
    return variable.owner().equals(base.name()) && variable.index() >= known;
  }

  /** Assignment in the head version of the type. */
  Assignability assignability() {
    return new Assignability(headSurface(), List.of());
  }

  /** A change of the type itself. */
  Impact impact(JavaChangeKind kind, String message) {
    return new Impact(
        base.name(),
        new Change(kind, base.name(), base.path(), head.path(), base.line(), head.line(), message));
  }
}
