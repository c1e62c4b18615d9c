package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import dev.ssotaudit.rule.change.use.java.JavaTree;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which Java files have to be read to say what a change of some others does to their users: those
 * that name a touched type, and what these extend or are extended by, as far as it goes.
 */
final class JavaReach {
  private final FilePair files;
  private final Set<String> touched;

  JavaReach(FilePair files) {
    this.files = files;
    this.touched = files.touched(Language.JAVA);
  }

  boolean any() {
    return !touched.isEmpty();
  }

  void load() {
    files.load(touched);
    boolean modules = touched.stream().anyMatch(path -> path.endsWith("module-info.java"));
    for (Workspace side : List.of(files.base(), files.head())) {
      if (modules) {
        files.load(FilePair.all(side).stream().filter(path -> path.endsWith(".java")).toList());
      }
      files.load(
          FilePair.all(side).stream().filter(path -> path.endsWith("module-info.java")).toList());
      load(side);
    }
  }

  private void load(Workspace side) {
    Set<String> known = new HashSet<>();
    Set<String> paths = new HashSet<>(touched);
    Set<String> fresh = names(side, paths, known);
    while (!fresh.isEmpty()) {
      Set<String> more = FilePair.paths(side, fresh, path -> path.endsWith(".java"));
      more.removeIf(path -> !paths.add(path));
      files.load(more);
      fresh = names(side, extending(side, more, known), known);
    }
  }

  /** The types that the files declare and what they extend, without what is known. */
  private static Set<String> names(Workspace side, Collection<String> paths, Set<String> known) {
    Set<String> fresh = new TreeSet<>();
    for (SourceUnit unit : side.loader().loaded()) {
      if (paths.contains(unit.path())) {
        for (TypeSymbol type : unit.types()) {
          fresh.add(type.name());
          fresh.addAll(type.baseNames());
        }
      }
    }
    fresh.removeIf(name -> !known.add(name));
    return fresh;
  }

  /** Of the files those with a type that extends a known one, or that declare a known one. */
  private static Set<String> extending(Workspace side, Set<String> paths, Set<String> known) {
    Set<String> found = new TreeSet<>();
    for (SourceUnit unit : side.loader().loaded()) {
      if (paths.contains(unit.path())) {
        for (TypeSymbol type : unit.types()) {
          boolean heir = type.baseNames().stream().anyMatch(known::contains);
          if (heir || known.contains(type.name())) {
            found.add(unit.path());
          }
        }
      }
    }
    return found;
  }

  /** One version, of what is loaded by now. */
  JavaTree tree(Workspace side) {
    return new JavaTree(files.facts(side), new TreeSet<>(FilePair.all(side)));
  }

  /** Loads, on one side, what has one of the words and is accepted. */
  void load(Workspace side, Set<String> words, Predicate<String> filter) {
    side.loader().loadPaths(FilePair.paths(side, words, java().and(filter)));
  }

  /**
   * Of the words of those who import, the names of packages in full: their last parts stand in many
   * files that do not mean them.
   */
  Set<String> importWords(Set<String> needles, JavaTree base, JavaTree head) {
    Set<String> words = new TreeSet<>(needles);
    for (String path : touched) {
      for (JavaTree tree : List.of(base, head)) {
        FileFacts facts = tree.files().get(path);
        if (facts != null && !facts.packageName().isEmpty()) {
          String name = facts.packageName();
          words.remove(name.substring(name.lastIndexOf('.') + 1));
          words.add(name);
        }
      }
    }
    return words;
  }

  private static Predicate<String> java() {
    return path -> path.endsWith(".java");
  }

  /** What is loaded of one side's production code. */
  Map<String, FileFacts> production(Workspace side, Predicate<String> test) {
    Map<String, FileFacts> facts = files.facts(side);
    facts
        .entrySet()
        .removeIf(e -> e.getValue().language() != Language.JAVA || test.test(e.getKey()));
    return facts;
  }
}
