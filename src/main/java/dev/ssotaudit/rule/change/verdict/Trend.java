package dev.ssotaudit.rule.change.verdict;

import java.util.Locale;

/** What a change did to a thing that is judged. */
public enum Trend {
  /** Head has it, base did not. */
  INTRODUCED,
  /** It is gone, or was bad and is proved good. */
  FIXED,
  /** Head judges it worse, whether or not its own code was touched. */
  WORSE,
  /** Head judges it better, though it is not proved good or was not bad. */
  BETTER,
  /** Judged as before, where it was. */
  UNCHANGED,
  /** Judged as before, in another file or under another name. */
  MOVED;

  /** The name in reports, such as {@code introduced}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
