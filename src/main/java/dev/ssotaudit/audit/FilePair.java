package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.ChangedPath;
import dev.ssotaudit.source.Languages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The code of two versions of a tree, loaded as far as a comparison needs it. */
final class FilePair {
  private final Workspace base;
  private final Workspace head;
  private final TreePair trees;

  FilePair(Workspace base, Workspace head, TreePair trees) {
    this.base = base;
    this.head = head;
    this.trees = trees;
  }

  Workspace base() {
    return base;
  }

  Workspace head() {
    return head;
  }

  /** The paths of both sides of what differs, of one language. */
  Set<String> touched(Language language) {
    Set<String> paths = new TreeSet<>();
    for (ChangedPath changed : trees.changed().paths()) {
      for (String path : new String[] {changed.base(), changed.head()}) {
        if (path != null && Languages.of(path) == language) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** Loads paths where they are. */
  void load(Collection<String> paths) {
    base.loader().loadPaths(paths);
    head.loader().loadPaths(paths);
  }

  /** Loads, on both sides, what has one of the words. */
  void loadWith(Collection<String> words) {
    load(paths(base, words, path -> true));
    load(paths(head, words, path -> true));
  }

  /** The paths of one side that have one of the words and that the filter accepts. */
  static Set<String> paths(Workspace side, Collection<String> words, Predicate<String> filter) {
    Set<String> paths = new TreeSet<>();
    for (String word : words) {
      for (int file : side.index().filesWith(word)) {
        String path = side.index().files().get(file).path();
        if (filter.test(path)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** The paths of a tree's code of one language. */
  static List<String> all(Workspace side) {
    List<String> paths = new ArrayList<>();
    side.index().files().forEach(file -> paths.add(file.path()));
    return paths;
  }

  @SuppressWarnings("ReferenceEquality") // one of the two
  private Workspace other(Workspace side) {
    return side == base ? head : base;
  }

  /** All that is loaded of one side, with what is loaded of the other and the same in both. */
  Map<String, FileFacts> facts(Workspace side) {
    Map<String, FileFacts> facts = new TreeMap<>();
    Predicate<String> same = trees.same();
    for (SourceUnit unit : other(side).loader().loaded()) {
      if (same.test(unit.path())) {
        facts.put(unit.path(), unit.facts());
      }
    }
    side.loader().loaded().forEach(unit -> facts.put(unit.path(), unit.facts()));
    return facts;
  }
}
