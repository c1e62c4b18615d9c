package dev.ssotaudit.audit;

import dev.ssotaudit.extract.config.ConfigExtractor;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.ChangedPath;
import dev.ssotaudit.source.Languages;
import dev.ssotaudit.source.Skipped;
import dev.ssotaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /** What differs and cannot be read whole on one side at least: path at head and reason. */
  Map<String, String> broken(Language language) {
    Map<String, String> broken = new TreeMap<>();
    Map<String, FileFacts> before = facts(base);
    Map<String, FileFacts> after = facts(head);
    for (ChangedPath changed : trees.changed().paths()) {
      if (Languages.of(changed.path()) == language) {
        String was = problem(before, changed.base(), " (base)");
        String is = problem(after, changed.head(), " (head)");
        if (was != null || is != null) {
          broken.put(changed.path(), is != null ? is : String.valueOf(was));
        }
      }
    }
    return broken;
  }

  private static @Nullable String problem(
      Map<String, FileFacts> facts, @Nullable String path, String side) {
    FileFacts file = path == null ? null : facts.get(path);
    return file == null || file.problems().isEmpty()
        ? null
        : file.problems().get(0).message() + side;
  }

  /** The path that a path at base has at head. */
  String atHead(String path) {
    return trees.renames().getOrDefault(path, path);
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

  /** The paths of a tree, of what cannot be read too: it is there. */
  static List<String> all(Workspace side) {
    List<String> paths = new ArrayList<>();
    side.index().files().forEach(file -> paths.add(file.path()));
    unread(side).forEach(skipped -> paths.add(skipped.path()));
    return paths;
  }

  @SuppressWarnings("ReferenceEquality") // one of the two
  private Workspace other(Workspace side) {
    return side == base ? head : base;
  }

  /**
   * The facts of one side's code, and of its configuration files that differ or have one of the
   * words.
   */
  Map<String, FileFacts> withSettings(Workspace side, Set<String> words) {
    Map<String, FileFacts> facts = facts(side);
    Set<String> wanted = touched(Language.CONFIG);
    wanted.addAll(paths(side, words, path -> Languages.of(path) == Language.CONFIG));
    for (int file = 0; file < side.index().files().size(); file++) {
      SourceFile source = side.index().files().get(file);
      if (source.language() == Language.CONFIG && wanted.contains(source.path())) {
        byte[] bytes = side.index().bytes(file);
        if (bytes != null) {
          facts.put(source.path(), ConfigExtractor.extract(source.path(), bytes));
        }
      }
    }
    return facts;
  }

  private static List<Skipped> unread(Workspace side) {
    return side.index().skipped().stream().filter(each -> each.reason().unread()).toList();
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
    for (Skipped skipped : unread(side)) {
      Language language = Languages.of(skipped.path());
      if (language != null && !same.test(skipped.path())) {
        facts.put(skipped.path(), FileFacts.unreadable(language, skipped.reason().text()));
      }
    }
    return facts;
  }
}
