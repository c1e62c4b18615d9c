package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of the Python code of a tree.
 *
 * <p>What is loaded on both sides is compared; a file that lies in both trees and is loaded in
 * neither is taken as unchanged. Packages whose {@code __init__.py} hands on what a changed module
 * defines, and bases of changed classes, should be loaded as well: a name that leads to a file that
 * is not loaded is not judged.
 */
public final class PythonDiff {
  private final PythonTree base;
  private final PythonTree head;
  private final Predicate<String> test;
  private final Set<PythonChanges.NotAssessed> notAssessed = new TreeSet<>();
  private final Set<String> touched;
  private final Comparison comparison = new Comparison();

  private PythonDiff(PythonTree base, PythonTree head, Predicate<String> test) {
    this.base = base;
    this.head = head;
    this.test = test;
    this.touched = touched(base, head);
  }

  /** Compares trees of which every file is loaded and none is a test. */
  public static PythonChanges between(Map<String, FileFacts> base, Map<String, FileFacts> head) {
    return between(
        new PythonTree(base, base.keySet()), new PythonTree(head, head.keySet()), path -> false);
  }

  /**
   * Compares two trees.
   *
   * @param test which paths are tests; their names are nobody's interface
   */
  public static PythonChanges between(PythonTree base, PythonTree head, Predicate<String> test) {
    return new PythonDiff(base, head, test).run();
  }

  /** The paths whose facts differ, or that one side alone has. */
  public static Set<String> touched(PythonTree base, PythonTree head) {
    Set<String> touched = new TreeSet<>();
    base.files()
        .forEach(
            (path, facts) -> {
              FileFacts now = head.files().get(path);
              if (now == null ? !head.paths().contains(path) : differs(facts, now)) {
                touched.add(path);
              }
            });
    for (String path : head.files().keySet()) {
      if (!base.files().containsKey(path) && !base.paths().contains(path)) {
        touched.add(path);
      }
    }
    return touched;
  }

  @SuppressWarnings("ReferenceEquality") // what did not change is read once
  private static boolean differs(FileFacts was, FileFacts is) {
    return was != is && !was.equals(is);
  }

  private PythonChanges run() {
    Publicity publicity = new Publicity(base, test);
    ModuleComparison modules =
        new ModuleComparison(
            comparison, base, head, publicity, new Whereabouts(base, head, touched), touched);
    List<ModulePair> pairs = pairs(publicity.reached(touched), added());
    FunctionComparison functions = new FunctionComparison(base, head);
    for (ModulePair pair : pairs) {
      if (touched.contains(pair.base().path())) {
        modules.definitions(pair.base(), pair.head());
        functions.add(pair.base(), pair.head());
      }
    }
    pairs.forEach(pair -> modules.reexports(pair.base(), pair.head()));
    List<Change> changes = comparison.changes().stream().distinct().sorted().toList();
    return new PythonChanges(
        changes,
        functions.found(changes, comparison::asked),
        List.copyOf(notAssessed),
        comparison.compared());
  }

  private record ModulePair(ModuleApi base, ModuleApi head) {}

  /** The modules of base with their successors; what has none is reported. */
  private List<ModulePair> pairs(Set<String> reached, List<ModuleApi> added) {
    List<ModulePair> pairs = new ArrayList<>();
    for (String path : reached) {
      ModuleApi was = base.module(path);
      if (was == null || test.test(path)) {
        continue;
      }
      ModuleApi is = head.module(path);
      is = is == null ? head.named(was.name()) : is;
      if (is == null && !head.paths().contains(path)) {
        is = Moves.successor(was, added);
        removed(was, is);
      }
      if (is != null && assessable(was, is)) {
        pairs.add(new ModulePair(was, is));
      }
    }
    return pairs;
  }

  private List<ModuleApi> added() {
    List<ModuleApi> added = new ArrayList<>();
    for (String path : touched) {
      ModuleApi module = head.module(path);
      if (module != null && base.named(module.name()) == null) {
        added.add(module);
      }
    }
    return added;
  }

  private boolean assessable(ModuleApi was, ModuleApi is) {
    if (!was.partial() && !is.partial()) {
      return true;
    }
    if (touched.contains(was.path())) {
      ModuleApi broken = is.partial() ? is : was;
      String side = is.partial() ? was.partial() ? "base and head" : "head" : "base";
      var problems = broken.facts().problems();
      String why = problems.isEmpty() ? "unreadable" : problems.get(0).message();
      notAssessed.add(new PythonChanges.NotAssessed(is.path(), why + " (" + side + ")"));
    }
    return false;
  }

  private void removed(ModuleApi was, @Nullable ModuleApi successor) {
    boolean open = Publicity.openModule(was.name()) && !was.name().isEmpty();
    boolean empty = was.members().isEmpty() && was.wildcards().isEmpty();
    if (!open || empty) {
      return;
    }
    comparison.counted();
    comparison.add(
        successor == null
            ? new Change(
                PythonChangeKind.MODULE_REMOVED,
                was.name(),
                was.path(),
                null,
                1,
                0,
                "importing `" + was.name() + "` fails")
            : new Change(
                PythonChangeKind.MODULE_MOVED,
                was.name(),
                was.path(),
                successor.path(),
                1,
                1,
                "now `" + successor.name() + "`; importing it by the old name fails"));
  }
}
