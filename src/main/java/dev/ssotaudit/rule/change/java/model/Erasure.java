package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Erasure (JLS 4.6), and the bounds of variables, inside one declaration.
 *
 * @param own the type parameters of the method or constructor, if it is one
 */
record Erasure(Library library, List<TypeParameter> own) {
  private static final int DEPTH = 8;

  /** The erased type. */
  TypeUse of(TypeUse type) {
    return of(type, DEPTH);
  }

  private TypeUse of(TypeUse type, int depth) {
    if (type instanceof TypeUse.Named named) {
      return named.arguments().isEmpty() ? named : new TypeUse.Named(named.name(), List.of());
    }
    if (type instanceof TypeUse.Array array) {
      return new TypeUse.Array(of(array.element(), depth));
    }
    if (type instanceof TypeUse.Variable variable) {
      return depth == 0 ? TypeUse.OBJECT : of(bounds(variable).get(0), depth - 1);
    }
    return type instanceof TypeUse.Wildcard wildcard && wildcard.upper()
        ? of(wildcard.bound(), depth)
        : type instanceof TypeUse.Wildcard ? TypeUse.OBJECT : type;
  }

  /** The variable's bounds; {@code Object} if its declaration is not at hand. */
  List<TypeUse> bounds(TypeUse.Variable variable) {
    List<TypeParameter> parameters = parameters(variable);
    return parameters != null && variable.index() < parameters.size()
        ? parameters.get(variable.index()).bounds()
        : List.of(TypeUse.OBJECT);
  }

  private @Nullable List<TypeParameter> parameters(TypeUse.Variable variable) {
    if (variable.ofMethod()) {
      return own;
    }
    TypeInfo owner = library.find(variable.owner());
    return owner == null ? null : owner.typeParameters();
  }

  /** The name and the erased parameter types, by which compiled code finds a method. */
  static String signature(Library library, MethodInfo method) {
    Erasure erasure = new Erasure(library, method.typeParameters());
    StringBuilder text = new StringBuilder(method.name()).append('(');
    for (TypeUse parameter : method.parameters()) {
      text.append(erasure.of(parameter).show()).append(',');
    }
    return text.append(')').toString();
  }
}
