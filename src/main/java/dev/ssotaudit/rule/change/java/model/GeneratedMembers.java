package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Accessors that an annotation processor writes for a type's fields. They stand where their field
 * stands; one of a name that is written out is not generated.
 */
final class GeneratedMembers {
  private final SourceType type;
  private final Processing onType;

  GeneratedMembers(SourceType type) {
    this.type = type;
    this.onType = Processing.of(type.declaration().decorators(), true);
  }

  /** Adds the accessors of a field with those annotations of its own. */
  void accessors(FieldInfo field, Processing onField, List<MethodInfo> methods) {
    if (field.is(Modifier.STATIC) || field.is(Modifier.ENUM_CONSTANT)) {
      return;
    }
    if (onField.getters() || onType.getters()) {
      add(getter(field), methods);
    }
    if ((onField.setters() || onType.setters()) && !field.is(Modifier.FINAL)) {
      add(setter(field), methods);
    }
  }

  private static void add(MethodInfo generated, List<MethodInfo> methods) {
    if (methods.stream().noneMatch(each -> each.name().equalsIgnoreCase(generated.name()))) {
      methods.add(generated);
    }
  }

  private MethodInfo getter(FieldInfo field) {
    boolean flag = field.type().equals(new TypeUse.Basic("boolean"));
    String name = flag ? "is" + capital(plain(field)) : "get" + capital(field.name());
    return method(name, List.of(), field.type(), field.line());
  }

  private MethodInfo setter(FieldInfo field) {
    return method("set" + capital(plain(field)), List.of(field.type()), TypeUse.VOID, field.line());
  }

  /** A flag {@code isOpen} is the property {@code open}. */
  private static String plain(FieldInfo field) {
    String name = field.name();
    boolean prefixed =
        field.type().equals(new TypeUse.Basic("boolean"))
            && name.length() > 2
            && name.startsWith("is")
            && Character.isUpperCase(name.charAt(2));
    return prefixed ? name.substring(2) : name;
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Adds the constructors that are generated from the fields; none beside written ones. */
  void constructors(List<FieldInfo> fields, List<MethodInfo> constructors) {
    boolean written = !constructors.isEmpty();
    if (onType.noArguments()) {
      constructors.add(constructor(List.of(), Modifier.PUBLIC));
    }
    if (onType.allArguments() || onType.value() && !written) {
      constructors.add(constructor(types(fields, false), Modifier.PUBLIC));
    }
    if (onType.requiredArguments() || onType.data() && !written && constructors.isEmpty()) {
      constructors.add(constructor(types(fields, true), Modifier.PUBLIC));
    }
    if (onType.builder() && constructors.isEmpty()) {
      constructors.add(constructor(types(fields, false), null));
    }
  }

  private static List<TypeUse> types(List<FieldInfo> fields, boolean finalOnly) {
    List<TypeUse> types = new ArrayList<>();
    for (FieldInfo field : fields) {
      boolean assigned = field.is(Modifier.FINAL) && field.constant() != null;
      if (!field.is(Modifier.STATIC) && !assigned && (!finalOnly || field.is(Modifier.FINAL))) {
        types.add(field.type());
      }
    }
    return List.copyOf(types);
  }

  private MethodInfo constructor(List<TypeUse> parameters, @Nullable Modifier access) {
    return generated(
        MethodInfo.CONSTRUCTOR,
        parameters,
        TypeUse.VOID,
        access == null ? Modifiers.NONE : Modifiers.of(access),
        type.line());
  }

  private MethodInfo method(String name, List<TypeUse> parameters, TypeUse returns, int line) {
    return generated(name, parameters, returns, Modifiers.of(Modifier.PUBLIC), line);
  }

  private MethodInfo generated(
      String name, List<TypeUse> parameters, TypeUse returns, Modifiers modifiers, int line) {
    return new MethodInfo(
        type.name(),
        name,
        modifiers,
        List.of(),
        parameters,
        false,
        returns,
        List.of(),
        false,
        false,
        type.path(),
        line);
  }
}
