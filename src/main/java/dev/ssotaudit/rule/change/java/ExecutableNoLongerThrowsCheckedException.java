package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/**
 * Handlers of callers (JLS 11.2.3) or throws clauses of overriders (JLS 8.4.8.3) no longer compile.
 */
final class ExecutableNoLongerThrowsCheckedException implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    ThrownExceptions thrown = new ThrownExceptions(pair);
    return thrown.base().stream()
        .filter(thrown::stillChecked)
        .filter(before -> thrown.head().stream().noneMatch(now -> keeps(pair, thrown, before, now)))
        .map(before -> "no longer throws " + before.show())
        .map(why -> pair.one(JavaChangeKind.EXECUTABLE_NO_LONGER_THROWS_CHECKED_EXCEPTION, why))
        .toList();
  }

  /** Overriders may throw what is covered; callers may catch what is related (JLS 11.2.3). */
  private static boolean keeps(
      ExecutablePair pair, ThrownExceptions thrown, TypeUse before, TypeUse now) {
    return thrown.covers(now, before) || !pair.overridable() && thrown.covers(before, now);
  }
}
