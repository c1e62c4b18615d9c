package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.rule.change.Change;
import java.util.List;

/**
 * What changed between two versions.
 *
 * @param changes sorted
 * @param functions the functions whose body or head differ, sorted by file and line at head
 * @param notAssessed files of which nothing is said, sorted by path
 * @param compared how many public symbols of base were looked up at head
 */
public record PythonChanges(
    List<Change> changes,
    List<FunctionChange> functions,
    List<NotAssessed> notAssessed,
    int compared) {

  /** A file that could not be read whole on one side; none of its symbols is called removed. */
  public record NotAssessed(String path, String why) implements Comparable<NotAssessed> {
    @Override
    public int compareTo(NotAssessed other) {
      int byPath = path.compareTo(other.path);
      return byPath != 0 ? byPath : why.compareTo(other.why);
    }
  }
}
