package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.model.Library;
import dev.ssotaudit.rule.change.java.model.Surface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the users of Java code meet when they go from one version to another.
 *
 * @param impacts every change for every public type that has it, in the order of the types' names
 * @param symbols how many public types base has, with the members that they declare
 */
public record JavaChanges(List<Impact> impacts, int symbols) {
  /**
   * Compares two versions, each as facts by path; only what can differ is looked at. Nothing is
   * said of what a file declares that could not be parsed whole in either version.
   */
  public static JavaChanges between(Map<String, FileFacts> base, Map<String, FileFacts> head) {
    Library old = new Library(base);
    Library now = new Library(head);
    Comparison comparison =
        new Comparison(
            new Versions(new Surface(old), new Surface(now)), Affected.of(old, base, now, head));
    comparison.run();
    Set<String> broken = new HashSet<>(broken(base));
    broken.addAll(broken(head));
    List<Impact> impacts =
        comparison.impacts().stream().filter(each -> assessed(each.change(), broken)).toList();
    return new JavaChanges(impacts, comparison.symbols());
  }

  private static List<String> broken(Map<String, FileFacts> files) {
    List<String> paths = new ArrayList<>();
    files.forEach(
        (path, facts) -> {
          if (facts.language() == Language.JAVA && !facts.problems().isEmpty()) {
            paths.add(path);
          }
        });
    return paths;
  }

  private static boolean assessed(Change change, Set<String> broken) {
    return !broken.contains(orEmpty(change.basePath()))
        && !broken.contains(orEmpty(change.headPath()));
  }

  private static String orEmpty(@Nullable String path) {
    return path == null ? "" : path;
  }

  /**
   * The changes, each once and sorted. One of a member that several public types have names those
   * that do not declare it.
   */
  public List<Change> changes() {
    Map<Change, Set<String>> types = new LinkedHashMap<>();
    for (Impact impact : impacts) {
      types.computeIfAbsent(impact.change(), change -> new TreeSet<>()).add(impact.type());
    }
    List<Change> changes = new ArrayList<>(types.size());
    types.forEach((change, all) -> changes.add(with(change, all)));
    return changes.stream().sorted().toList();
  }

  private static Change with(Change change, Set<String> types) {
    List<String> heirs = types.stream().filter(type -> !declares(type, change.symbol())).toList();
    if (heirs.isEmpty()) {
      return change;
    }
    return new Change(
        change.kind(),
        change.symbol(),
        change.basePath(),
        change.headPath(),
        change.baseLine(),
        change.headLine(),
        change.message() + " (inherited by " + String.join(", ", heirs) + ")");
  }

  private static boolean declares(String type, String symbol) {
    int parameters = symbol.indexOf('(');
    String name = parameters < 0 ? symbol : symbol.substring(0, parameters);
    return name.equals(type) || name.substring(0, name.lastIndexOf('.')).equals(type);
  }
}
