package dev.ssotaudit.policy;

import java.util.List;

/**
 * What came of reading files: as much as could be understood, and all that is wrong, sorted. The
 * value is to be used only where nothing is wrong.
 */
public record Reading<T>(T value, List<Problem> problems) {
  /** Whether nothing is wrong. */
  public boolean ok() {
    return problems.isEmpty();
  }
}
