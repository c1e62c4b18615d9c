package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declared type, of the library or of the platform. What it lists it declares itself. */
public interface TypeInfo {
  /** The canonical name (JLS 6.7). */
  String name();

  /** The package's name. */
  String packageName();

  /** The canonical name of the type it is a member of, or null. */
  @Nullable String enclosing();

  /** What it is declared as. */
  TypeKind kind();

  /** Its modifiers, with those the language implies. */
  Modifiers modifiers();

  /** Its type parameters. */
  List<TypeParameter> typeParameters();

  /** The superclass; null of interfaces and of {@code Object}. */
  TypeUse.@Nullable Named superclass();

  /** The interfaces it implements or extends directly. */
  List<TypeUse.Named> interfaces();

  /** The fields, enum constants first. */
  List<FieldInfo> fields();

  /** The methods, those a record has implicitly included. */
  List<MethodInfo> methods();

  /** The constructors, the implicit one included. */
  List<MethodInfo> constructors();

  /** The canonical name of a member type that it declares, or null. */
  @Nullable String memberType(String simpleName);

  /** The file that declares it; null for the platform's. */
  @Nullable String path();

  /** The 1-based line of its name; 0 for the platform's. */
  int line();

  /** Whether it has the modifier. */
  default boolean is(Modifier modifier) {
    return modifiers().has(modifier);
  }

  /** Who may name it. */
  default Access access() {
    return Access.of(modifiers());
  }

  /** Whether it is an interface, be it an annotation's. */
  default boolean isInterface() {
    return kind() == TypeKind.INTERFACE || kind() == TypeKind.ANNOTATION;
  }

  /** Superclass and interfaces. */
  default List<TypeUse.Named> supertypes() {
    List<TypeUse.Named> all = new ArrayList<>(interfaces().size() + 1);
    TypeUse.Named superclass = superclass();
    if (superclass != null) {
      all.add(superclass);
    }
    all.addAll(interfaces());
    return all;
  }
}
