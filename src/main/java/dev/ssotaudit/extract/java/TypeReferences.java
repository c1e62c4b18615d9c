package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.Container;
import dev.ssotaudit.fact.Value.ContainerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Types in use, as values. {@code a.b.C} is a member chain, {@code C<X, Y>} an index of {@code C}
 * by the argument or a tuple of them (a diamond is left out), {@code C[]} an index of {@code C} by
 * the empty tuple; a bounded wildcard, {@code A & B} and {@code A | B} are operators. Type
 * annotations are dropped.
 */
final class TypeReferences {
  private TypeReferences() {}

  /** The declared type; null for {@code var} and for a lambda's parameter without one. */
  static @Nullable Value declared(Type type) {
    return isInferred(type) ? null : of(type);
  }

  /** Whether the type of a local variable or parameter is left to the compiler. */
  static boolean isInferred(Type type) {
    // Without JavaParser's own post-processing a local `var` is a class type of that name (JLS 3.9
    // forbids a class called var).
    return type.isVarType()
        || type.isUnknownType()
        || (type instanceof ClassOrInterfaceType named
            && named.getNameAsString().equals("var")
            && named.getScope().isEmpty()
            && named.getTypeArguments().isEmpty());
  }

  static Value of(Type type) {
    Span span = SpanOf.node(type);
    if (type instanceof ClassOrInterfaceType named) {
      return named(named, span);
    }
    if (type instanceof ArrayType array) {
      Container none = new Container(ContainerKind.TUPLE, List.of(), span);
      return new Value.Index(of(array.getComponentType()), none, span);
    }
    if (type instanceof PrimitiveType primitive) {
      return new Value.Name(primitive.getType().asString(), span);
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard, span);
    }
    if (type instanceof IntersectionType intersection) {
      return new Value.Operator("&", all(intersection.getElements()), span);
    }
    if (type instanceof UnionType union) {
      return new Value.Operator("|", all(union.getElements()), span);
    }
    return new Value.Name(type.asString(), span);
  }

  private static Value wildcard(WildcardType wildcard, Span span) {
    Type upper = wildcard.getExtendedType().orElse(null);
    Type bound = upper != null ? upper : wildcard.getSuperType().orElse(null);
    return bound == null
        ? new Value.Name("?", span)
        : new Value.Operator(upper != null ? "? extends" : "? super", List.of(of(bound)), span);
  }

  static List<Value> all(NodeList<? extends Type> types) {
    List<Value> values = new ArrayList<>(types.size());
    for (Type type : types) {
      values.add(of(type));
    }
    return List.copyOf(values);
  }

  static List<Declaration.TypeParameter> parameters(NodeList<TypeParameter> parameters) {
    List<Declaration.TypeParameter> lowered = new ArrayList<>(parameters.size());
    for (TypeParameter parameter : parameters) {
      lowered.add(
          new Declaration.TypeParameter(
              parameter.getNameAsString(), all(parameter.getTypeBound())));
    }
    return List.copyOf(lowered);
  }

  private static Value named(ClassOrInterfaceType type, Span span) {
    Span name = SpanOf.node(type.getName());
    Span bare = span.to(name);
    ClassOrInterfaceType scope = type.getScope().orElse(null);
    Value base =
        scope == null
            ? new Value.Name(type.getNameAsString(), name)
            : new Value.Member(of(scope), type.getNameAsString(), name, bare);
    List<Value> arguments = type.getTypeArguments().map(TypeReferences::all).orElse(List.of());
    if (arguments.isEmpty()) {
      return base;
    }
    return new Value.Index(base, key(arguments), span);
  }

  private static Value key(List<Value> arguments) {
    if (arguments.size() == 1) {
      return arguments.get(0);
    }
    Span span = arguments.get(0).span().to(arguments.get(arguments.size() - 1).span());
    List<Value.Entry> entries = new ArrayList<>(arguments.size());
    for (Value argument : arguments) {
      entries.add(new Value.Entry(null, argument, false));
    }
    return new Container(ContainerKind.TUPLE, List.copyOf(entries), span);
  }
}
