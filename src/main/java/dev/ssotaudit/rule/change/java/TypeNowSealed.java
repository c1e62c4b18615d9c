package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Users could extend a type and now cannot (JLS 13.4.2.1). */
final class TypeNowSealed implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return pair.nowSealed() && pair.baseSurface().directlyExtensible(pair.base())
        ? List.of(
            pair.impact(
                JavaChangeKind.TYPE_NOW_SEALED, "is sealed: subtypes of others are not permitted"))
        : List.of();
  }
}
