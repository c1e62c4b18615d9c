package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Access;
import java.util.List;

/** A public field became protected (JLS 13.4.7). */
final class FieldNowProtected implements FieldCheck {
  @Override
  public List<Impact> check(FieldPair pair) {
    return pair.base().access() == Access.PUBLIC && pair.head().access() == Access.PROTECTED
        ? pair.impact(JavaChangeKind.FIELD_NOW_PROTECTED, "was public and is protected")
        : List.of();
  }
}
