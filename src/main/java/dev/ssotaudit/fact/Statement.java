package dev.ssotaudit.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement, in no language's terms. */
public sealed interface Statement {
  /** Where the statement stands, its body included. */
  Span span();

  /**
   * Gives {@code value} to each target, left to right. A target is a {@link Value.Name}, {@link
   * Value.Member}, {@link Value.Index} or, destructured, a tuple or list {@link Value.Container}.
   * {@code operator} is {@code +} for {@code +=} and so on, null for a plain assignment.
   */
  record Assign(List<Value> targets, @Nullable String operator, Value value, Span span)
      implements Statement {}

  /**
   * A variable with a declared type: a Java local, field or enum constant, a Python annotated
   * assignment ({@code target} may then be a member such as {@code self.url: str = u}). A Java
   * {@code var} has no type.
   */
  record Define(
      Value target,
      @Nullable Value type,
      @Nullable Value value,
      List<Decorator> decorators,
      Modifiers modifiers,
      Span span)
      implements Statement {}

  /** A function or type declared here; at top level, in a type's body, or nested. */
  record Declare(Declaration declaration) implements Statement {
    @Override
    public Span span() {
      return declaration.span();
    }
  }

  /** An import; see {@link Import}. */
  record Importing(Import imported, Span span) implements Statement {}

  /** {@code del} of names, members or indexes. */
  record Delete(List<Value> targets, Span span) implements Statement {}

  /** {@code return}, with or without a value. Java's {@code yield} of a switch arm is an arm. */
  record Return(@Nullable Value value, Span span) implements Statement {}

  /** {@code raise} or {@code throw}; {@code value} is null for a bare re-raise. */
  record Raise(@Nullable Value value, @Nullable Value cause, Span span) implements Statement {}

  /** {@code assert}. */
  record Assert(Value condition, @Nullable Value message, Span span) implements Statement {}

  /** An expression for its effect. Python doc strings are left out. */
  record Evaluate(Value value, Span span) implements Statement {}

  /** {@code if}; an {@code elif} is an {@code If} alone in {@code otherwise}. */
  record If(Value condition, List<Statement> then, List<Statement> otherwise, Span span)
      implements Statement {}

  /** {@code match} or a {@code switch} statement; a fall-through case repeats nothing. */
  record Match(Value subject, List<Case> cases, Span span) implements Statement {}

  /**
   * One case. {@code patterns} are the constants and types it compares with; {@code captures} the
   * names it binds; {@code irrefutable} marks {@code default} and a bare capture or wildcard
   * without a guard.
   */
  record Case(
      List<Value> patterns,
      List<Value.Name> captures,
      @Nullable Value guard,
      boolean irrefutable,
      List<Statement> body,
      Span span) {}

  /**
   * Any loop. For-each: {@code target} and {@code iterable} are set. While and do-while: {@code
   * condition} alone. Java's three-part for is a {@link Block} with the initialisers and a while
   * loop whose body ends with the updates.
   */
  record Loop(
      @Nullable Value target,
      @Nullable Value iterable,
      @Nullable Value condition,
      List<Statement> body,
      List<Statement> otherwise,
      boolean async,
      Span span)
      implements Statement {}

  /** {@code break}; labels are ignored. */
  record Break(Span span) implements Statement {}

  /** {@code continue}; labels are ignored. */
  record Continue(Span span) implements Statement {}

  /** {@code try}. Java resources are a {@link With} as the body's only statement. */
  record Try(
      List<Statement> body,
      List<Handler> handlers,
      List<Statement> otherwise,
      List<Statement> last,
      Span span)
      implements Statement {}

  /** One {@code except} or {@code catch}; no types means everything. */
  record Handler(List<Value> types, @Nullable String name, List<Statement> body, Span span) {}

  /** {@code with} or {@code try (…)}. */
  record With(List<Resource> resources, List<Statement> body, boolean async, Span span)
      implements Statement {}

  /** One managed resource; {@code type} is a Java resource's declared type. */
  record Resource(Value value, @Nullable Value target, @Nullable Value type) {}

  /** Java's {@code synchronized (lock)}. */
  record Synchronized(Value lock, List<Statement> body, Span span) implements Statement {}

  /** Statements with a scope of their own in Java; transparent in Python. */
  record Block(List<Statement> body, Span span) implements Statement {}

  /** Python's {@code global} (or, with {@code enclosing}, {@code nonlocal}). */
  record Global(List<String> names, boolean enclosing, Span span) implements Statement {}
}
