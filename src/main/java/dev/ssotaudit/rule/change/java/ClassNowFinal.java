package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Users could extend a class, or one below it, and now cannot (JLS 13.4.2). */
final class ClassNowFinal implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    boolean before = pair.baseSurface().extensible(pair.base());
    boolean now = pair.headSurface().extensible(pair.head());
    return !pair.base().isInterface() && before && !now && !pair.nowSealed()
        ? List.of(pair.impact(JavaChangeKind.CLASS_NOW_FINAL, "can no longer be extended"))
        : List.of();
  }
}
