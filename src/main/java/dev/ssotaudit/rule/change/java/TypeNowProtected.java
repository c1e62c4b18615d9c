package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Access;
import java.util.List;

/** A public member type became protected. */
final class TypeNowProtected implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return pair.base().access() == Access.PUBLIC && pair.head().access() == Access.PROTECTED
        ? List.of(pair.impact(JavaChangeKind.TYPE_NOW_PROTECTED, "was public and is protected"))
        : List.of();
  }
}
