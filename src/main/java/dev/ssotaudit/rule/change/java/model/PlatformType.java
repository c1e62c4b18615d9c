package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of the running JDK; its members are read when they are asked for. */
final class PlatformType implements TypeInfo {
  private final Class<?> type;
  private final String name;
  private @Nullable List<MethodInfo> methods;
  private @Nullable List<TypeUse.Named> interfaces;
  private @Nullable List<TypeParameter> typeParameters;

  PlatformType(Class<?> type) {
    this.type = type;
    this.name = Reflected.name(type);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String packageName() {
    return type.getPackageName();
  }

  @Override
  public @Nullable String enclosing() {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? null : Reflected.name(outer);
  }

  @Override
  public TypeKind kind() {
    if (type.isAnnotation()) {
      return TypeKind.ANNOTATION;
    }
    if (type.isInterface()) {
      return TypeKind.INTERFACE;
    }
    if (type.isEnum()) {
      return TypeKind.ENUM;
    }
    return type.isRecord() ? TypeKind.RECORD : TypeKind.CLASS;
  }

  @Override
  public Modifiers modifiers() {
    Modifiers modifiers = Reflected.modifiers(type.getModifiers());
    return type.isSealed() ? modifiers.with(Modifiers.Modifier.SEALED) : modifiers;
  }

  @Override
  public List<TypeParameter> typeParameters() {
    if (typeParameters == null) {
      typeParameters = Reflected.parameters(type.getTypeParameters());
    }
    return typeParameters;
  }

  @Override
  public TypeUse.@Nullable Named superclass() {
    return type.getGenericSuperclass() == null
        ? null
        : (TypeUse.Named) Reflected.use(type.getGenericSuperclass());
  }

  @Override
  public List<TypeUse.Named> interfaces() {
    if (interfaces == null) {
      List<TypeUse.Named> all = new ArrayList<>();
      for (var each : type.getGenericInterfaces()) {
        all.add((TypeUse.Named) Reflected.use(each));
      }
      interfaces = all;
    }
    return interfaces;
  }

  @Override
  public List<FieldInfo> fields() {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Reflected.visible(field))
        .map(Reflected::field)
        .sorted(java.util.Comparator.comparing(FieldInfo::name))
        .toList();
  }

  @Override
  public List<MethodInfo> methods() {
    if (methods == null) {
      methods =
          Arrays.stream(type.getDeclaredMethods())
              .filter(method -> Reflected.visible(method) && !method.isBridge())
              .map(Reflected::method)
              .sorted(java.util.Comparator.comparing(MethodInfo::symbol))
              .toList();
    }
    return methods;
  }

  @Override
  public List<MethodInfo> constructors() {
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(constructor -> Reflected.visible(constructor))
        .map(Reflected::method)
        .sorted(java.util.Comparator.comparing(MethodInfo::symbol))
        .toList();
  }

  @Override
  public @Nullable String memberType(String simpleName) {
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (nested.getSimpleName().equals(simpleName)) {
        return Reflected.name(nested);
      }
    }
    return null;
  }

  @Override
  public @Nullable String path() {
    return null;
  }

  @Override
  public int line() {
    return 0;
  }
}
