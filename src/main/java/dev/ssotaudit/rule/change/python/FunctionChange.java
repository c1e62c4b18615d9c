package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.rule.change.Change;
import java.util.Comparator;
import java.util.List;

/**
 * A function that is not what it was.
 *
 * @param symbol the dotted name at base
 * @param baseLine its first line at base, 1-based, decorators included
 * @param baseEndLine its last line at base
 * @param headLine its first line at head
 * @param headEndLine its last line at head
 * @param open whether it is public
 * @param changes what of it breaks or may surprise its callers, sorted; empty for private ones
 * @param deeds what it does at head and did not at base, by line
 */
public record FunctionChange(
    String symbol,
    String basePath,
    String headPath,
    int baseLine,
    int baseEndLine,
    int headLine,
    int headEndLine,
    boolean open,
    List<Change> changes,
    List<Deed> deeds)
    implements Comparable<FunctionChange> {
  private static final Comparator<FunctionChange> ORDER =
      Comparator.comparing(FunctionChange::headPath)
          .thenComparingInt(FunctionChange::headLine)
          .thenComparing(FunctionChange::symbol);

  /**
   * Something that a function newly does.
   *
   * @param what a clause that follows the function's name: {@code awaits `x.connect()`}
   * @param line first line at head, 1-based
   * @param endLine last line at head
   */
  public record Deed(String what, int line, int endLine) {}

  @Override
  public int compareTo(FunctionChange other) {
    return ORDER.compare(this, other);
  }
}
