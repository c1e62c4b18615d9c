package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.java.model.Library;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which types can differ for their users, given which files differ: those of the files, what
 * inherits from them or throws them, and what they are nested in or extend, which they may have
 * closed. All others are declared by the same text and inherit from the same.
 */
final class Affected {
  private final List<Library> versions;
  private final Set<String> names = new HashSet<>();

  private Affected(Library base, Library head) {
    versions = List.of(base, head);
  }

  /** The canonical names of the types that have to be compared. */
  static Set<String> of(
      Library base,
      Map<String, FileFacts> baseFiles,
      Library head,
      Map<String, FileFacts> headFiles) {
    Set<String> paths = new TreeSet<>(baseFiles.keySet());
    paths.addAll(headFiles.keySet());
    paths.removeIf(path -> Objects.equals(baseFiles.get(path), headFiles.get(path)));
    boolean all = paths.stream().anyMatch(path -> path.endsWith("module-info.java"));
    Affected affected = new Affected(base, head);
    affected.collect(paths, all);
    return affected.names;
  }

  private void collect(Set<String> paths, boolean all) {
    for (Library version : versions) {
      for (SourceType type : version.types()) {
        if (all || paths.contains(type.path())) {
          names.add(type.name());
        }
      }
    }
    if (!all && !names.isEmpty()) {
      heirs();
      throwers();
      heirs();
      above();
    }
  }

  /** Adds what inherits from the types or is nested in them. */
  private void heirs() {
    for (Library version : versions) {
      Deque<String> queue = new ArrayDeque<>(names);
      while (!queue.isEmpty()) {
        for (SourceType subtype : version.subtypes(queue.remove())) {
          if (names.add(subtype.name())) {
            queue.add(subtype.name());
          }
        }
      }
    }
    nested();
  }

  private void nested() {
    for (Library version : versions) {
      // A type comes after the one around it.
      for (SourceType type : version.types()) {
        if (type.enclosing() != null && names.contains(type.enclosing())) {
          names.add(type.name());
        }
      }
    }
  }

  private void above() {
    for (Library version : versions) {
      Deque<String> queue = new ArrayDeque<>(names);
      while (!queue.isEmpty()) {
        SourceType type = version.source(queue.remove(), null);
        if (type != null) {
          type.supertypes().stream()
              .map(TypeUse.Named::name)
              .filter(names::add)
              .forEach(queue::add);
          if (type.enclosing() != null && names.add(type.enclosing())) {
            queue.add(type.enclosing());
          }
        }
      }
    }
    nested();
  }

  /** Adds what declares to throw one of the types: whether it is checked may have changed. */
  private void throwers() {
    Set<String> simple = new HashSet<>();
    names.forEach(name -> simple.add(name.substring(name.lastIndexOf('.') + 1)));
    for (Library version : versions) {
      for (SourceType type : version.types()) {
        if (throwsOne(type.declaration(), simple)) {
          names.add(type.name());
        }
      }
    }
  }

  private static boolean throwsOne(Declaration.Type type, Set<String> simple) {
    for (Statement member : type.body()) {
      if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        for (Value thrown : function.thrown()) {
          String name = Decorators.simpleName(thrown);
          if (name != null && simple.contains(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
