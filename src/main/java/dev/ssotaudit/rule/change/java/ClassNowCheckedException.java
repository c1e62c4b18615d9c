package dev.ssotaudit.rule.change.java;

import java.util.List;

/** An unchecked exception became a checked one (JLS 11.1.1). */
final class ClassNowCheckedException implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    Exceptions base = new Exceptions(pair.baseSurface());
    Exceptions head = new Exceptions(pair.headSurface());
    return base.unchecked(pair.base().name()) && head.checked(pair.head().name())
        ? List.of(
            pair.impact(
                JavaChangeKind.CLASS_NOW_CHECKED_EXCEPTION, "has to be caught or declared now"))
        : List.of();
  }
}
