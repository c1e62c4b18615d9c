package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;

/** The reflection API's view of a declaration in the terms of this package. */
final class Reflected {
  private Reflected() {}

  static String name(Class<?> type) {
    String canonical = type.getCanonicalName();
    return canonical == null ? type.getName() : canonical;
  }

  static TypeUse use(Type type) {
    if (type instanceof Class<?> plain) {
      if (plain.isArray()) {
        return new TypeUse.Array(use(plain.getComponentType()));
      }
      return plain.isPrimitive()
          ? new TypeUse.Basic(plain.getName())
          : new TypeUse.Named(name(plain), List.of());
    }
    if (type instanceof ParameterizedType generic) {
      return new TypeUse.Named(
          name((Class<?>) generic.getRawType()), uses(generic.getActualTypeArguments()));
    }
    if (type instanceof GenericArrayType array) {
      return new TypeUse.Array(use(array.getGenericComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      Type[] lower = wildcard.getLowerBounds();
      return lower.length > 0
          ? new TypeUse.Wildcard(false, use(lower[0]))
          : new TypeUse.Wildcard(true, use(wildcard.getUpperBounds()[0]));
    }
    return variable((TypeVariable<?>) type);
  }

  private static TypeUse variable(TypeVariable<?> variable) {
    var owner = variable.getGenericDeclaration();
    int index = Arrays.asList(owner.getTypeParameters()).indexOf(variable);
    String name = owner instanceof Class<?> type ? name(type) : TypeUse.Variable.METHOD;
    return new TypeUse.Variable(name, index, variable.getName());
  }

  private static List<TypeUse> uses(Type[] types) {
    return Arrays.stream(types).map(Reflected::use).toList();
  }

  static List<TypeParameter> parameters(TypeVariable<?>[] parameters) {
    return Arrays.stream(parameters)
        .map(each -> new TypeParameter(each.getName(), uses(each.getBounds())))
        .toList();
  }

  static boolean visible(Member member) {
    return !member.isSynthetic() && Access.of(modifiers(member.getModifiers())).leavesPackage();
  }

  static FieldInfo field(Field field) {
    return new FieldInfo(
        name(field.getDeclaringClass()),
        field.getName(),
        modifiers(field.getModifiers()),
        use(field.getGenericType()),
        null,
        null,
        0);
  }

  static MethodInfo method(Executable method) {
    boolean constructor = method instanceof Constructor<?>;
    return new MethodInfo(
        name(method.getDeclaringClass()),
        constructor ? MethodInfo.CONSTRUCTOR : method.getName(),
        executable(method),
        parameters(method.getTypeParameters()),
        uses(method.getGenericParameterTypes()),
        method.isVarArgs(),
        method instanceof Method plain ? use(plain.getGenericReturnType()) : TypeUse.VOID,
        uses(method.getGenericExceptionTypes()),
        method instanceof Method element && element.getDefaultValue() != null,
        false,
        null,
        0);
  }

  private static Modifiers executable(Executable method) {
    Modifiers modifiers = modifiers(method.getModifiers());
    return method instanceof Method plain && plain.isDefault()
        ? modifiers.with(Modifier.DEFAULT)
        : modifiers;
  }

  static Modifiers modifiers(int bits) {
    Modifiers result = Modifiers.NONE;
    result = java.lang.reflect.Modifier.isPublic(bits) ? result.with(Modifier.PUBLIC) : result;
    result =
        java.lang.reflect.Modifier.isProtected(bits) ? result.with(Modifier.PROTECTED) : result;
    result = java.lang.reflect.Modifier.isPrivate(bits) ? result.with(Modifier.PRIVATE) : result;
    result = java.lang.reflect.Modifier.isStatic(bits) ? result.with(Modifier.STATIC) : result;
    result = java.lang.reflect.Modifier.isFinal(bits) ? result.with(Modifier.FINAL) : result;
    return java.lang.reflect.Modifier.isAbstract(bits) ? result.with(Modifier.ABSTRACT) : result;
  }
}
