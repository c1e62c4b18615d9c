package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/**
 * A field has another type for compiled code (JLS 13.4.8); code that holds its value does not care.
 */
final class FieldTypeErasureChanged implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    TypeUse before = pair.types().baseSurface().erased(pair.base().type());
    TypeUse now = pair.types().headSurface().erased(pair.head().type());
    return before.equals(now) || pair.base().inlined() || FieldTypes.same(pair)
        ? List.of()
        : pair.impact(JavaChangeKind.FIELD_TYPE_ERASURE_CHANGED, FieldTypes.message(pair));
  }
}
