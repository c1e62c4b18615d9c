package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Assignment between types as they are used inside one declaration (JLS 5.2). */
public final class Assignability {
  /** The primitive types that each widens to (JLS 5.1.2). */
  private static final Map<String, List<String>> WIDER =
      Map.of(
          "byte", List.of("short", "int", "long", "float", "double"),
          "short", List.of("int", "long", "float", "double"),
          "char", List.of("int", "long", "float", "double"),
          "int", List.of("long", "float", "double"),
          "long", List.of("float", "double"),
          "float", List.of("double"));

  /** The boxes of the primitive types (JLS 5.1.7). */
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "char", "java.lang.Character",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private final Relations relations;
  private final Erasure erasure;
  private final Subtyping subtyping;

  /**
   * Assignment inside a declaration.
   *
   * @param own the type parameters of the method or constructor, if it is one
   */
  public Assignability(Surface surface, List<TypeParameter> own) {
    this.relations = surface.relations();
    this.erasure = new Erasure(surface.library(), own);
    this.subtyping = new Subtyping(relations, erasure);
  }

  /** The erased type. */
  public TypeUse erased(TypeUse type) {
    return erasure.of(type);
  }

  /** The variable's first bound, which stands for it where nobody gives an argument. */
  public TypeUse bound(TypeUse.Variable variable) {
    return erasure.bounds(variable).get(0);
  }

  /** The type, of a variable the bound that is no variable. */
  public TypeUse resolved(TypeUse type) {
    return type instanceof TypeUse.Variable ? erasure.of(type) : type;
  }

  /** Whether one is a subtype of the other, or the same. */
  public boolean isSubtype(TypeUse type, TypeUse supertype) {
    return subtyping.isSubtype(type, supertype);
  }

  /** Whether an expression of the one type can be assigned to a variable of the other. */
  public boolean assignable(TypeUse from, TypeUse to) {
    if (from.equals(to)) {
      return true;
    }
    if (from instanceof TypeUse.Basic basic) {
      return to instanceof TypeUse.Basic wider
          ? widens(basic.name(), wider.name())
          : assignsBox(BOXES.get(basic.name()), to);
    }
    if (to instanceof TypeUse.Basic basic) {
      return from instanceof TypeUse.Named box && unboxes(box.name(), basic.name());
    }
    if (from instanceof TypeUse.Variable variable) {
      return erasure.bounds(variable).stream()
          .anyMatch(bound -> !bound.equals(from) && assignable(bound, to));
    }
    return from instanceof TypeUse.Named a && to instanceof TypeUse.Named b && unchecked(a, b)
        || subtyping.isSubtype(from, to);
  }

  /**
   * Whether code that uses an expression of the old type still compiles with the new one. Nothing
   * uses the result of a {@code void} method; a primitive result may be boxed where it is used.
   */
  public boolean replaces(TypeUse oldType, TypeUse newType) {
    if (oldType.equals(TypeUse.VOID)) {
      return true;
    }
    if (!assignable(newType, oldType)) {
      return false;
    }
    String box = oldType instanceof TypeUse.Basic basic ? BOXES.get(basic.name()) : null;
    return box == null || assignable(newType, new TypeUse.Named(box, List.of()));
  }

  private static boolean widens(String from, String to) {
    return WIDER.getOrDefault(from, List.of()).contains(to);
  }

  private boolean assignsBox(@Nullable String box, TypeUse to) {
    return box != null && subtyping.isSubtype(new TypeUse.Named(box, List.of()), to);
  }

  private static boolean unboxes(String box, String to) {
    for (Map.Entry<String, String> each : BOXES.entrySet()) {
      if (each.getValue().equals(box)) {
        return each.getKey().equals(to) || widens(each.getKey(), to);
      }
    }
    return false;
  }

  /** Unchecked conversion: a raw type stands for every parameterization (JLS 5.1.9). */
  private boolean unchecked(TypeUse.Named from, TypeUse.Named to) {
    TypeUse.Named as = relations.as(from, to.name());
    return as != null && (as.arguments().isEmpty() || to.arguments().isEmpty());
  }
}
