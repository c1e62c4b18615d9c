package dev.ssotaudit.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison.
 *
 * @param commit the full id of the commit that it is, or that it stands on; null before the first
 * @param revision the commit's name as the user gave it, or null
 */
public record ChangedTree(Kind kind, @Nullable String commit, @Nullable String revision) {
  /** What kind of tree it is. */
  public enum Kind {
    /** A commit, read from git's object store. */
    COMMIT,
    /** What the next commit would hold. */
    INDEX,
    /** The files on disk. */
    WORK_TREE,
    /** Nothing: there is no commit yet. */
    EMPTY;

    /** The name in reports, such as {@code work tree}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
