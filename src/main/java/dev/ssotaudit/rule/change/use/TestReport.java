package dev.ssotaudit.rule.change.use;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Tests of base that rely on something the change altered, whether or not they still pass.
 *
 * @param examined how many test functions were looked at
 * @param hits sorted
 */
public record TestReport(int examined, List<Hit> hits) {
  /** How a test relies on something. */
  public enum How {
    /** It replaces it by a mock, by name. */
    PATCHES,
    /** It expects the exception, or words, that the function raised. */
    EXPECTS,
    /** It calls it. */
    CALLS,
    /** It imports or mentions it. */
    NAMES;

    /** The lower-case name, as reports write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One place.
   *
   * @param line at base, 1-based
   * @param test the test function, {@code TestClass.test_x}; empty outside functions
   * @param symbol what it relies on
   * @param certain whether names were resolved; else a method's name alone fits, in a file that
   *     imports its module
   */
  public record Hit(String path, int line, String test, How how, String symbol, boolean certain)
      implements Comparable<Hit> {
    private static final Comparator<Hit> ORDER =
        Comparator.comparing(Hit::path)
            .thenComparingInt(Hit::line)
            .thenComparing(Hit::how)
            .thenComparing(Hit::symbol)
            .thenComparing(Hit::test);

    @Override
    public int compareTo(Hit other) {
      return ORDER.compare(this, other);
    }
  }
}
