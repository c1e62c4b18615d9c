package dev.ssotaudit.rule.change;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One change to a public symbol. The natural order is for reports: by file, line, symbol and kind.
 *
 * @param symbol the dotted name of what changed, at base unless it is new
 * @param basePath its file at base; null if it is new
 * @param headPath its file at head; null if it is gone
 * @param baseLine its 1-based line at base; 0 where it is not written there (new or implicit)
 * @param headLine its 1-based line at head; 0 where it is not written there (gone or implicit)
 * @param message one sentence: what was, what is, whom it hits
 */
public record Change(
    ChangeKind kind,
    String symbol,
    @Nullable String basePath,
    @Nullable String headPath,
    int baseLine,
    int headLine,
    String message)
    implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::path)
          .thenComparingInt(Change::line)
          .thenComparing(Change::symbol)
          .thenComparing(change -> change.kind().name())
          .thenComparing(Change::message);

  /** The file to show: the one at head, or at base for what is gone. */
  public String path() {
    if (headPath != null) {
      return headPath;
    }
    return basePath == null ? "" : basePath;
  }

  /** The line to show, in {@link #path}. */
  public int line() {
    return headPath != null ? headLine : baseLine;
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
