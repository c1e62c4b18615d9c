package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import java.util.Set;

/** Subtyping between types as they are used inside one declaration (JLS 4.10, 4.5.1). */
final class Subtyping {
  private static final Set<String> OF_ARRAYS =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");
  private static final int DEPTH = 24;

  private final Relations relations;
  private final Erasure erasure;

  Subtyping(Relations relations, Erasure erasure) {
    this.relations = relations;
    this.erasure = erasure;
  }

  boolean isSubtype(TypeUse type, TypeUse supertype) {
    return isSubtype(type, supertype, DEPTH);
  }

  private boolean isSubtype(TypeUse type, TypeUse supertype, int depth) {
    if (type.equals(supertype)) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    if (type instanceof TypeUse.Variable variable) {
      return erasure.bounds(variable).stream()
          .anyMatch(bound -> isSubtype(bound, supertype, depth - 1));
    }
    if (type instanceof TypeUse.Array array) {
      return array(array, supertype, depth);
    }
    return type instanceof TypeUse.Named from
        && supertype instanceof TypeUse.Named to
        && named(from, to, depth);
  }

  private boolean array(TypeUse.Array type, TypeUse supertype, int depth) {
    if (supertype instanceof TypeUse.Named named) {
      return OF_ARRAYS.contains(named.name());
    }
    return supertype instanceof TypeUse.Array array
        && isSubtype(type.element(), array.element(), depth - 1);
  }

  private boolean named(TypeUse.Named from, TypeUse.Named to, int depth) {
    TypeUse.Named as = relations.as(from, to.name());
    if (as == null) {
      return false;
    }
    return to.arguments().isEmpty() || contained(as.arguments(), to.arguments(), depth);
  }

  private boolean contained(List<TypeUse> arguments, List<TypeUse> by, int depth) {
    if (arguments.size() != by.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!contains(by.get(i), arguments.get(i), depth - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an argument contains another (JLS 4.5.1). */
  private boolean contains(TypeUse argument, TypeUse other, int depth) {
    if (argument.equals(other)) {
      return true;
    }
    if (!(argument instanceof TypeUse.Wildcard wildcard)) {
      return false;
    }
    if (wildcard.unbounded()) {
      return true;
    }
    if (other instanceof TypeUse.Wildcard inner) {
      return wildcard.upper() == inner.upper()
          && (wildcard.upper()
              ? isSubtype(inner.bound(), wildcard.bound(), depth)
              : isSubtype(wildcard.bound(), inner.bound(), depth));
    }
    return wildcard.upper()
        ? isSubtype(other, wildcard.bound(), depth)
        : isSubtype(wildcard.bound(), other, depth);
  }
}
