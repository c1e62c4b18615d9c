package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a type with those it inherits (JLS 8.2, 8.3, 8.4.8, 9.4.1). */
final class Inheritance {
  private final Library library;
  private final Relations relations;

  Inheritance(Library library, Relations relations) {
    this.library = library;
    this.relations = relations;
  }

  /** By erased signature, as the type sees it. */
  Map<String, MethodInfo> methods(TypeInfo type) {
    Map<String, MethodInfo> all = new LinkedHashMap<>();
    for (MethodInfo own : type.methods()) {
      all.putIfAbsent(Erasure.signature(library, own), own);
    }
    for (TypeUse.Named supertype : relations.allSupertypes(Relations.self(type))) {
      TypeInfo info = library.find(supertype);
      if (info == null) {
        continue;
      }
      for (MethodInfo method : info.methods()) {
        if (inherits(type, info, method)) {
          MethodInfo seen = method.replace(relations.arguments(info, supertype));
          all.merge(Erasure.signature(library, seen), seen, this::winner);
        }
      }
    }
    return all;
  }

  /** By name. */
  Map<String, FieldInfo> fields(TypeInfo type) {
    Map<String, FieldInfo> all = new LinkedHashMap<>();
    type.fields().forEach(own -> all.putIfAbsent(own.name(), own));
    for (TypeUse.Named supertype : relations.allSupertypes(Relations.self(type))) {
      TypeInfo info = library.find(supertype);
      if (info == null) {
        continue;
      }
      for (FieldInfo field : info.fields()) {
        if (reaches(type, info, field.access())) {
          all.putIfAbsent(field.name(), field.replace(relations.arguments(info, supertype)));
        }
      }
    }
    return all;
  }

  /** Static methods of interfaces are not inherited, nor is anything private. */
  private static boolean inherits(TypeInfo type, TypeInfo from, MethodInfo method) {
    return !(from.isInterface() && method.is(Modifier.STATIC))
        && reaches(type, from, method.access());
  }

  private static boolean reaches(TypeInfo type, TypeInfo from, Access access) {
    // An abstract method of another package still has to be implemented, so it is kept.
    return access != Access.PRIVATE
        && (access != Access.PACKAGE
            || from.path() != null
            || type.packageName().equals(from.packageName()));
  }

  /**
   * Of two methods of one signature the one in the subtype; else a class' before an interface's and
   * an implementation before a promise.
   */
  private MethodInfo winner(MethodInfo first, MethodInfo second) {
    if (relations.isSubclass(first.owner(), second.owner())) {
      return first;
    }
    if (relations.isSubclass(second.owner(), first.owner())) {
      return second;
    }
    boolean ofInterface = isInterface(first);
    if (ofInterface != isInterface(second)) {
      return ofInterface ? second : first;
    }
    return first.is(Modifier.ABSTRACT) && !second.is(Modifier.ABSTRACT) ? second : first;
  }

  private boolean isInterface(MethodInfo method) {
    TypeInfo owner = library.find(method.owner());
    return owner != null && owner.isInterface();
  }
}
