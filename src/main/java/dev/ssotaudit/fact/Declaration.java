package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type or function. */
public sealed interface Declaration {
  /** The simple name. */
  String name();

  /** The whole declaration, decorators included. */
  Span span();

  /** The name alone. */
  Span nameSpan();

  /** What is written before it. */
  List<Decorator> decorators();

  /** Its modifiers. */
  Modifiers modifiers();

  /** What a type is declared as. */
  enum TypeKind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /**
   * A class-like type.
   *
   * @param typeParameters names with their bounds, as {@code T} or {@code T extends Foo}
   * @param bases Python's bases and class keywords, Java's {@code extends}
   * @param interfaces Java's {@code implements}; empty in Python
   * @param permits Java's {@code permits}
   * @param components a record's components, else empty
   * @param body fields as {@link Statement.Define} or {@link Statement.Assign}, methods and nested
   *     types as {@link Statement.Declare}, Java initialiser blocks as functions of kind {@link
   *     FunctionKind#INITIALISER}, Python class-body statements as they stand
   */
  record Type(
      String name,
      TypeKind kind,
      List<TypeParameter> typeParameters,
      List<Argument> bases,
      List<Value> interfaces,
      List<Value> permits,
      List<Parameter> components,
      List<Decorator> decorators,
      Modifiers modifiers,
      List<Statement> body,
      Span nameSpan,
      Span span)
      implements Declaration {}

  /** What a function is declared as. */
  enum FunctionKind {
    /** A Python {@code def}, a Java method. */
    FUNCTION,
    /** A Java constructor, named {@code <init>}; a Python {@code __init__} is a function. */
    CONSTRUCTOR,
    /** A Java initialiser block, named {@code <clinit>} if static, else {@code <initialiser>}. */
    INITIALISER,
    /** An anonymous function, named {@code <lambda>}. */
    LAMBDA,
    /** A record's compact constructor, named {@code <init>}; parameters are the components. */
    COMPACT_CONSTRUCTOR,
    /** An annotation member; a default value is the body's only return. */
    ANNOTATION_MEMBER
  }

  /**
   * A function, method, constructor, initialiser or lambda.
   *
   * @param returns the declared return type, or null
   * @param thrown Java's {@code throws}
   * @param body null where there is none (abstract, native)
   */
  record Function(
      String name,
      FunctionKind kind,
      List<TypeParameter> typeParameters,
      List<Parameter> parameters,
      @Nullable Value returns,
      List<Value> thrown,
      List<Decorator> decorators,
      Modifiers modifiers,
      @Nullable List<Statement> body,
      Span nameSpan,
      Span span)
      implements Declaration {}

  /** A type parameter and its bounds. */
  record TypeParameter(String name, List<Value> bounds) {}
}
