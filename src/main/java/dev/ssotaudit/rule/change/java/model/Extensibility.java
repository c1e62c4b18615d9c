package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which types users can name, and which they can extend, directly or through a subtype. */
final class Extensibility {
  private final Library library;
  private final Map<TypeInfo, Boolean> exported = new HashMap<>();
  private final Map<TypeInfo, Boolean> extensible = new HashMap<>();

  Extensibility(Library library) {
    this.library = library;
  }

  /** Whether users can name it: it and all around it are public, or protected and extensible. */
  boolean exported(TypeInfo type) {
    Boolean known = exported.get(type);
    if (known == null) {
      exported.put(type, false); // what is asked for on the way cannot depend on the answer
      known = library.exports(type) && accessible(type);
      exported.put(type, known);
    }
    return known;
  }

  private boolean accessible(TypeInfo type) {
    String around = type.enclosing();
    TypeInfo outer =
        around == null
            ? null
            : type.path() != null ? library.source(around, type.path()) : library.find(around);
    if (outer == null) {
      return type.access() == Access.PUBLIC;
    }
    return exported(outer)
        && (type.access() == Access.PUBLIC
            || type.access() == Access.PROTECTED && extensible(outer));
  }

  /** Whether users can extend it directly. */
  boolean directlyExtensible(TypeInfo type) {
    boolean closed = type.is(Modifier.SEALED) || type.is(Modifier.FINAL);
    return !closed
        && exported(type)
        && (type.isInterface()
            || type.constructors().stream().anyMatch(each -> each.access().leavesPackage()));
  }

  /** Whether users can extend it, or a type of the library below it. */
  boolean extensible(TypeInfo type) {
    Boolean known = extensible.get(type);
    if (known == null) {
      known = extensible(type, new HashSet<>());
      extensible.put(type, known);
    }
    return known;
  }

  private boolean extensible(TypeInfo type, Set<String> seen) {
    if (!seen.add(type.name())) {
      return false;
    }
    if (directlyExtensible(type)) {
      return true;
    }
    for (SourceType subtype : library.subtypes(type.name())) {
      if (extensible(subtype, seen)) {
        return true;
      }
    }
    return false;
  }
}
