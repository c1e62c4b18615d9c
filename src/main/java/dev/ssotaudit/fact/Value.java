package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression, in no language's terms. Children stand in evaluation order. Types in annotations
 * and declarations are values too ({@link Name}, {@link Member}, {@link Index} for type arguments),
 * so that one resolver serves both.
 */
public sealed interface Value {
  /** Where the expression stands. */
  Span span();

  /**
   * A string constant, decoded; adjacent Python literals and Java text blocks are already joined.
   */
  record Text(String text, Span span) implements Value {}

  /** A constant that is no text; {@code text} is its source form. */
  record Literal(LiteralKind kind, String text, Span span) implements Value {}

  /** The kinds of {@link Literal}. */
  enum LiteralKind {
    /** Python {@code None}, Java {@code null}. */
    NULL,
    /** True or false; {@code text} is {@code true} or {@code false} in either language. */
    BOOLEAN,
    /** Any number. */
    NUMBER,
    /** Python bytes; {@code text} is the decoded content, one char a byte. */
    BYTES,
    /** Java character; {@code text} is the character. */
    CHARACTER,
    /** Python's {@code ...}. */
    ELLIPSIS
  }

  /**
   * Text with holes, as the source writes it in one literal (Python f-strings and t-strings).
   * {@link Text} parts are the literal stretches, every other part is a hole. Concatenation and
   * format calls are {@link Operator} and {@link Call}; folding them is the flow analysis' work.
   */
  record Template(List<Value> parts, Span span) implements Value {}

  /** A simple name in use. */
  record Name(String id, Span span) implements Value {}

  /** {@code base.name}; {@code nameSpan} covers the name alone. */
  record Member(Value base, String name, Span nameSpan, Span span) implements Value {}

  /** {@code callee(arguments)}; constructing a Python object is a call as well. */
  record Call(Value callee, List<Argument> arguments, Span span) implements Value {}

  /**
   * Java's {@code new type(arguments)}, with the anonymous class' declaration if it has a body. A
   * new array with an initialiser is a {@link Container}, one without is {@link Unknown}.
   */
  record New(Value type, List<Argument> arguments, Declaration.@Nullable Type body, Span span)
      implements Value {}

  /**
   * One of several values. {@code condition} is the ternary's condition or the switch's subject and
   * null for {@link ChoiceKind#OR} and {@link ChoiceKind#AND}. A ternary's first arm is the one for
   * true.
   */
  record Choice(ChoiceKind kind, @Nullable Value condition, List<Value> arms, Span span)
      implements Value {}

  /** What decides a {@link Choice}. */
  enum ChoiceKind {
    /** Ternary. */
    IF,
    /** Python's {@code or}: the first true arm, else the last. Java's {@code ||} likewise. */
    OR,
    /** Python's {@code and}; Java's {@code &&}. */
    AND,
    /** A switch expression; arms in order. */
    SWITCH
  }

  /**
   * A built-in operation; {@code symbol} is the operator as both languages write it: {@code + - * /
   * % ** // @ & | ^ ~ << >> >>> == != < <= > >= ! is is-not in not-in instanceof neg pos slice ++
   * --}, and in types {@code & |}, {@code ? extends} and {@code ? super}. A chained comparison is
   * one operator with the first comparison's symbol and all operands. A slice's three operands are
   * null {@link Literal}s where left out.
   */
  record Operator(String symbol, List<Value> operands, Span span) implements Value {}

  /** A cast, {@code (type) value}; hands its value through. */
  record Cast(Value type, Value value, Span span) implements Value {}

  /** {@code base[key]}, in an expression or a type. Several keys are a tuple {@link Container}. */
  record Index(Value base, Value key, Span span) implements Value {}

  /** A literal collection. */
  record Container(ContainerKind kind, List<Entry> entries, Span span) implements Value {}

  /** The kinds of {@link Container}. */
  enum ContainerKind {
    /** List or array. */
    LIST,
    /** Tuple, also the left side of a destructuring. */
    TUPLE,
    /** Set. */
    SET,
    /** Mapping; its entries have keys unless they spread. */
    MAP
  }

  /**
   * One entry of a {@link Container}: {@code key} is null except in a mapping; a spread entry
   * stands for all entries of its value ({@code *x}, {@code **x}) and has no key.
   */
  record Entry(@Nullable Value key, Value value, boolean spread) {}

  /** {@code await value}: a suspension point. */
  record Await(Value value, Span span) implements Value {}

  /** {@code yield value}; {@code from} for Python's {@code yield from}. */
  record Yield(@Nullable Value value, boolean from, Span span) implements Value {}

  /** An anonymous function. An expression body is a single {@link Statement.Return}. */
  record Lambda(Declaration.Function function, Span span) implements Value {}

  /** Java's {@code base::name}; {@code name} is {@code new} for constructors. */
  record MethodReference(Value base, String name, Span span) implements Value {}

  /**
   * A comprehension or generator; {@code key} is null except for a mapping, {@code kind} for a
   * generator.
   */
  record Comprehension(
      @Nullable ContainerKind kind,
      @Nullable Value key,
      Value element,
      List<Clause> clauses,
      Span span)
      implements Value {}

  /** {@code for target in iterable if conditions}; asynchronous iteration is a suspension point. */
  record Clause(Value target, Value iterable, List<Value> conditions, boolean async) {}

  /**
   * An assignment used as a value: Python's {@code :=}, Java's {@code (x = v)}. {@code operator} is
   * null for a plain one, else {@code +} for {@code +=} and so on.
   */
  record Assigning(Value target, @Nullable String operator, Value value, Span span)
      implements Value {}

  /** Java's {@code this}; {@code qualifier} is the outer class' name in {@code Outer.this}. */
  record This(@Nullable String qualifier, Span span) implements Value {}

  /** Java's {@code super}. */
  record Super(Span span) implements Value {}

  /** Something the extractor does not lower; {@code why} says what it was. */
  record Unknown(String why, Span span) implements Value {}
}
