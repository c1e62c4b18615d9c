package dev.ssotaudit.link;

import dev.ssotaudit.link.CodeModel.Mention;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where another version of a tree may answer otherwise. A model and a path index that were given
 * one mark the thread that asks such a thing: what a thread worked out without a mark, it would
 * have worked out of the other version too. Whoever keeps an answer for others keeps its mark.
 */
public final class Difference {
  /** There is no other version. */
  public static final Difference NONE = new Difference(List.of(), List.of(), Set.of());

  private final boolean none;
  private final boolean java;
  private final Set<String> paths = new HashSet<>();
  private final Set<String> supertypes = new HashSet<>();
  private final Map<Mention.Kind, Set<String>> mentioned = new EnumMap<>(Mention.Kind.class);
  private final ThreadLocal<boolean[]> marks = ThreadLocal.withInitial(() -> new boolean[1]);

  /**
   * A difference.
   *
   * @param base the units that differ, as base has them
   * @param head the units that differ, as head has them
   * @param onlyOne paths and folders that one version alone has
   */
  public Difference(Collection<SourceUnit> base, Collection<SourceUnit> head, Set<String> onlyOne) {
    for (Mention.Kind kind : Mention.Kind.values()) {
      mentioned.put(kind, new HashSet<>());
    }
    base.forEach(this::add);
    head.forEach(this::add);
    paths.addAll(onlyOne);
    this.none = paths.isEmpty();
    this.java = paths.stream().anyMatch(path -> path.endsWith(".java"));
  }

  private void add(SourceUnit unit) {
    paths.add(unit.path());
    unit.mentions().forEach((name, list) -> list.forEach(m -> kind(m.kind()).add(name)));
    for (TypeSymbol type : unit.types()) {
      supertypes.addAll(type.baseNames());
    }
  }

  private Set<String> kind(Mention.Kind kind) {
    return mentioned.getOrDefault(kind, Set.of());
  }

  /** Whether the versions may differ at all. */
  public boolean none() {
    return none;
  }

  /** The paths and folders that one version alone has. */
  public static Set<String> onlyOne(Collection<String> some, Collection<String> others) {
    Set<String> all = new TreeSet<>();
    Map<String, Integer> sides = new HashMap<>();
    folders(some).forEach(path -> sides.merge(path, 1, Integer::sum));
    folders(others).forEach(path -> sides.merge(path, 2, Integer::sum));
    sides.forEach(
        (path, side) -> {
          if (side != 3) {
            all.add(path);
          }
        });
    return all;
  }

  private static Set<String> folders(Collection<String> paths) {
    Set<String> all = new HashSet<>();
    for (String path : paths) {
      String at = path;
      while (!at.isEmpty() && all.add(at)) {
        at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
      }
    }
    return all;
  }

  /** Forgets this thread's mark; returns it for {@link #end}. */
  public boolean begin() {
    if (none) {
      return false;
    }
    boolean[] mark = marks.get();
    boolean before = mark[0];
    mark[0] = false;
    return before;
  }

  /** Whether the thread was marked since; it is marked then, or if it was before. */
  public boolean end(boolean before) {
    if (none) {
      return false;
    }
    boolean[] mark = marks.get();
    boolean since = mark[0];
    mark[0] = before || since;
    return since;
  }

  /** Puts back the mark that {@link #begin} gave. */
  public void restore(boolean before) {
    if (!none) {
      marks.get()[0] = before;
    }
  }

  /** Marks this thread. */
  public void mark() {
    marks.get()[0] = true;
  }

  void path(String path) {
    if (!none && paths.contains(path)) {
      mark();
    }
  }

  void mention(Mention.Kind kind, String name) {
    if (!none && kind(kind).contains(name)) {
      mark();
    }
  }

  void supertype(String name) {
    if (!none && supertypes.contains(name)) {
      mark();
    }
  }

  /** Somebody looks at all units. Of Python's nobody does. */
  void units() {
    if (java) {
      mark();
    }
  }

  void simpleJavaName(String name) {
    if (java && paths.stream().anyMatch(path -> path.endsWith("/" + name + ".java"))) {
      mark();
    }
  }
}
