package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Users could override a method and now cannot (JLS 13.4.17). */
final class MethodNowFinal implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    boolean now = pair.types().headSurface().overridable(pair.types().head(), pair.head());
    return pair.overridable() && !now && !pair.types().nowSealed()
        ? pair.impact(JavaChangeKind.METHOD_NOW_FINAL, "can no longer be overridden")
        : List.of();
  }
}
