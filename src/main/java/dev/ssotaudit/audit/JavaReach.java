package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  Map<String, FileFacts> facts(Workspace side) {
    Map<String, FileFacts> facts = files.facts(side);
    facts.values().removeIf(each -> each.language() != Language.JAVA);
    return facts;
  }
}
