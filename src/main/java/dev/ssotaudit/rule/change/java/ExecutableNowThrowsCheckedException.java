package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Callers must catch or declare one more exception (JLS 11.2). */
final class ExecutableNowThrowsCheckedException implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    ThrownExceptions thrown = new ThrownExceptions(pair);
    return thrown.head().stream()
        .filter(now -> thrown.base().stream().noneMatch(before -> thrown.covers(before, now)))
        .map(now -> "throws " + now.show() + ", which callers must catch or declare")
        .map(why -> pair.one(JavaChangeKind.EXECUTABLE_NOW_THROWS_CHECKED_EXCEPTION, why))
        .toList();
  }
}
