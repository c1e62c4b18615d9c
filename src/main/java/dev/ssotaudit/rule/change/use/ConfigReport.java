package dev.ssotaudit.rule.change.use;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to the settings that the code reads.
 *
 * @param compared how many keys base or head read
 * @param changes sorted by key
 */
public record ConfigReport(int compared, List<KeyChange> changes) {
  /** What happened to a key. */
  public enum Kind {
    /** Nothing reads it any more: setting it does nothing. */
    NO_LONGER_READ(false),
    /** A configuration file no longer gives it; no code that was read names it. */
    NO_LONGER_SET(false),
    /** Where it is not set, another value holds. */
    DEFAULT_CHANGED(false),
    /** It had a default and has none: a deployment that worked without it may fail. */
    DEFAULT_REMOVED(true),
    /** It is read for the first time, and has no default: deployments must set it. */
    NEW_WITHOUT_DEFAULT(true),
    /** It is read for the first time, with a default. */
    NEW_WITH_DEFAULT(false);

    private final boolean breaking;

    Kind(boolean breaking) {
      this.breaking = breaking;
    }

    /** Whether a deployment that worked may now fail. */
    public boolean breaking() {
      return breaking;
    }
  }

  /**
   * A key that is read otherwise.
   *
   * @param path where it is read at head, or was at base if nothing reads it now
   * @param line 1-based, in {@code path}
   * @param was the default at base, or null if it had none or was not read
   * @param is the default at head, likewise
   */
  public record KeyChange(
      Kind kind, String key, String path, int line, @Nullable String was, @Nullable String is)
      implements Comparable<KeyChange> {
    private static final Comparator<KeyChange> ORDER =
        Comparator.comparing(KeyChange::key)
            .thenComparing(KeyChange::kind)
            .thenComparing(KeyChange::path)
            .thenComparingInt(KeyChange::line);

    @Override
    public int compareTo(KeyChange other) {
      return ORDER.compare(this, other);
    }
  }
}
