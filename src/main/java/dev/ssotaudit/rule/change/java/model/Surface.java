package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What users of a library can name, extend, call and override. */
public final class Surface {
  private final Library library;
  private final Relations relations;
  private final Extensibility extensibility;
  private final Inheritance inheritance;
  private final Map<TypeInfo, Map<String, MethodInfo>> methods = new HashMap<>();
  private final Map<TypeInfo, Map<String, FieldInfo>> fields = new HashMap<>();

  /** The surface of a library. */
  public Surface(Library library) {
    this.library = library;
    this.relations = new Relations(library);
    this.extensibility = new Extensibility(library);
    this.inheritance = new Inheritance(library, relations);
  }

  /** The library. */
  public Library library() {
    return library;
  }

  /** Who is whose subtype. */
  public Relations relations() {
    return relations;
  }

  /** Whether users can name the type. */
  public boolean exported(TypeInfo type) {
    return extensibility.exported(type);
  }

  /** Whether users can extend the type directly. */
  public boolean directlyExtensible(TypeInfo type) {
    return extensibility.directlyExtensible(type);
  }

  /** Whether users can extend the type or one below it. */
  public boolean extensible(TypeInfo type) {
    return extensibility.extensible(type);
  }

  /** Whether users can write a class below it that is not abstract. */
  public boolean concretelyExtensible(TypeInfo type) {
    return extensible(type) && blockers(type).isEmpty();
  }

  /** The abstract methods of a class that nobody outside its package can implement. */
  public List<MethodInfo> blockers(TypeInfo type) {
    if (type.kind() != TypeKind.CLASS) {
      return List.of();
    }
    return allMethods(type).values().stream()
        .filter(each -> each.is(Modifier.ABSTRACT) && each.access() == Access.PACKAGE)
        .toList();
  }

  /** Whether users can override the method in some class below the type. */
  public boolean overridable(TypeInfo type, MethodInfo method) {
    return !method.constructor() && !method.is(Modifier.FINAL) && extensible(type);
  }

  /** The methods of a type by erased signature, inherited ones included, whoever sees them. */
  public Map<String, MethodInfo> allMethods(TypeInfo type) {
    return methods.computeIfAbsent(type, inheritance::methods);
  }

  /** The methods that users can call or override, by erased signature. */
  public List<Map.Entry<String, MethodInfo>> methods(TypeInfo type) {
    List<Map.Entry<String, MethodInfo>> visible = new ArrayList<>();
    for (Map.Entry<String, MethodInfo> each : allMethods(type).entrySet()) {
      if (visible(type, each.getValue())) {
        visible.add(each);
      }
    }
    return visible;
  }

  /** The method of that signature if users can call it, or null. */
  public @Nullable MethodInfo method(TypeInfo type, String signature) {
    MethodInfo method = allMethods(type).get(signature);
    return method != null && visible(type, method) ? method : null;
  }

  /** The fields that users can use, inherited ones included. */
  public List<FieldInfo> fields(TypeInfo type) {
    return allFields(type).values().stream().filter(each -> visible(type, each)).toList();
  }

  /** The field of that name if users can use it, or null. */
  public @Nullable FieldInfo field(TypeInfo type, String name) {
    FieldInfo field = allFields(type).get(name);
    return field != null && visible(type, field) ? field : null;
  }

  /** The fields of a type by name, inherited ones included, whoever sees them. */
  public Map<String, FieldInfo> allFields(TypeInfo type) {
    return fields.computeIfAbsent(type, inheritance::fields);
  }

  /** The constructors that users can call, at least in a subclass. */
  public List<MethodInfo> constructors(TypeInfo type) {
    return type.constructors().stream()
        .filter(
            each ->
                each.access() == Access.PUBLIC
                    || each.access() == Access.PROTECTED && directlyExtensible(type))
        .toList();
  }

  /** The erasure of a type that names no type parameter of a method. */
  public TypeUse erased(TypeUse type) {
    return new Erasure(library, List.of()).of(type);
  }

  /** The name and erased parameter types. */
  public String signature(MethodInfo method) {
    return Erasure.signature(library, method);
  }

  private boolean visible(TypeInfo type, Member member) {
    return member.access() == Access.PUBLIC
        || member.access() == Access.PROTECTED && extensible(type);
  }
}
