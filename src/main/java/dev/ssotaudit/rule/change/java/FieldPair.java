package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.FieldInfo;
import java.util.List;

/** A field that users of a type can use in both versions. */
record FieldPair(TypePair types, FieldInfo base, FieldInfo head) {
  /** A change of the field. */
  List<Impact> impact(JavaChangeKind kind, String message) {
    return List.of(MemberImpact.of(types, base, head, kind, message));
  }
}
