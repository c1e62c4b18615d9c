package dev.ssotaudit.source;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that differs between two trees. Paths are relative to the audited root, with {@code /}.
 *
 * @param base its path at base, or null if it was added
 * @param head its path at head, or null if it was removed
 * @param similarity of a renamed file how much of its content is the same, in percent; else 0
 * @param baseBlob the git id of its content at base, or null
 * @param headBlob the git id of its content at head, or null; always null in a work tree
 */
public record ChangedPath(
    Kind kind,
    @Nullable String base,
    @Nullable String head,
    int similarity,
    @Nullable String baseBlob,
    @Nullable String headBlob)
    implements Comparable<ChangedPath> {
  private static final Comparator<ChangedPath> ORDER =
      Comparator.comparing(ChangedPath::path)
          .thenComparing(ChangedPath::kind)
          .thenComparing(c -> Objects.requireNonNullElse(c.base, ""));

  /** What happened to a file. */
  public enum Kind {
    /** It is not at base. */
    ADDED,
    /** It is not at head. */
    REMOVED,
    /** It is at both under one path, with other content. */
    MODIFIED,
    /** It is at both under two paths, with content that is at least half the same. */
    RENAMED
  }

  /** The path at head, or at base if it was removed. */
  public String path() {
    return head != null ? head : Objects.requireNonNullElse(base, "");
  }

  @Override
  public int compareTo(ChangedPath other) {
    return ORDER.compare(this, other);
  }
}
