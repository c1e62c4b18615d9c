package dev.ssotaudit.rule.change;

import java.util.Locale;

/** In which way code that used the old version stops working. */
public enum Breaks {
  /** It no longer compiles; of Python, it no longer type-checks or an editor flags it. */
  SOURCE,
  /**
   * Compiled against the old version it no longer links or runs (JLS chapter 13); of Python, it
   * fails when it runs.
   */
  BINARY,
  /** It runs and does something else. */
  BEHAVIOUR;

  /** The lower-case name, as reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
