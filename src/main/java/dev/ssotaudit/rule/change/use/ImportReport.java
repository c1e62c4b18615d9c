package dev.ssotaudit.rule.change.use;

import java.util.List;

/**
 * Whether the imports of what a change touched still resolve.
 *
 * @param imports how many imports of touched modules, or of members of them, the head tree has
 * @param modules how many modules the change touched
 * @param broken those that resolved at base and fail now, and new ones that fail, sorted
 * @param already those that failed at base as well, which is not the change's doing, sorted
 */
public record ImportReport(int imports, int modules, List<Broken> broken, List<Broken> already) {
  /**
   * An import that fails.
   *
   * @param what as written: {@code from a.b import c}
   * @param guarded whether the code is prepared for it ({@code except ImportError})
   */
  public record Broken(String path, int line, String what, boolean guarded)
      implements Comparable<Broken> {
    @Override
    public int compareTo(Broken other) {
      int byPath = path.compareTo(other.path);
      int byLine = Integer.compare(line, other.line);
      return byPath != 0 ? byPath : byLine != 0 ? byLine : what.compareTo(other.what);
    }
  }
}
