package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** Reads or writes of a field no longer compile (JLS 5.2). */
final class FieldTypeChangedIncompatible implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    if (FieldTypes.same(pair)) {
      return List.of();
    }
    TypeUse before = pair.types().forward(pair.base().type());
    TypeUse now = pair.types().known(pair.head().type());
    Assignability head = pair.types().assignability();
    boolean reads = head.replaces(before, now);
    boolean writes = pair.base().is(Modifier.FINAL) || head.assignable(before, now);
    return reads && writes
        ? List.of()
        : pair.impact(JavaChangeKind.FIELD_TYPE_CHANGED_INCOMPATIBLE, FieldTypes.message(pair));
  }
}
