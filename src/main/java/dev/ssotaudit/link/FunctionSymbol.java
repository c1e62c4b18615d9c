package dev.ssotaudit.link;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function in its place: declared ones, and the bodies of modules and types, which run as
 * functions without parameters. Identity is equality.
 */
public final class FunctionSymbol {
  private final SourceUnit unit;
  private final Declaration.@Nullable Function declaration;
  private final @Nullable TypeSymbol owner;
  private final @Nullable FunctionSymbol outer;
  private final String qualified;
  private final List<Statement> body;
  private @Nullable String symbol;

  FunctionSymbol(
      SourceUnit unit,
      Declaration.@Nullable Function declaration,
      @Nullable TypeSymbol owner,
      @Nullable FunctionSymbol outer,
      String qualified,
      List<Statement> body) {
    this.unit = unit;
    this.declaration = declaration;
    this.owner = owner;
    this.outer = outer;
    this.qualified = qualified;
    this.body = body;
  }

  /** The file it stands in. */
  public SourceUnit unit() {
    return unit;
  }

  /** Its declaration; null for the body of a module or type. */
  public Declaration.@Nullable Function declaration() {
    return declaration;
  }

  /** The type that declares it directly, or null. */
  public @Nullable TypeSymbol owner() {
    return owner;
  }

  /** The function it is nested in, or null. */
  public @Nullable FunctionSymbol outer() {
    return outer;
  }

  /**
   * The name inside its file: {@code Class.method}, {@code outer.inner}; empty for a module's body.
   */
  public String qualified() {
    return qualified;
  }

  /** The statements; empty where there is no body. */
  public List<Statement> body() {
    return body;
  }

  /** The simple name; empty for bodies of modules and types. */
  public String name() {
    return declaration == null ? "" : declaration.name();
  }

  /** The parameters; none for bodies of modules and types. */
  public List<Parameter> parameters() {
    return declaration == null ? List.of() : declaration.parameters();
  }

  /** Whether it has the modifier. */
  public boolean has(Modifier modifier) {
    return declaration != null && declaration.modifiers().has(modifier);
  }

  /** Whether calls pass the receiver as the first parameter (a Python method). */
  public boolean takesSelf() {
    return unit.python() && owner != null && declaration != null && !decorated("staticmethod");
  }

  /** Whether one of the decorators is, or ends in, the given simple name. */
  public boolean decorated(String simpleName) {
    return declaration != null && Decorators.has(declaration.decorators(), simpleName);
  }

  /** Whether it constructs its owner. */
  public boolean constructor() {
    return owner != null && (name().equals("<init>") || unit.python() && name().equals("__init__"));
  }

  /** The anonymous function of that declaration, written inside this one. */
  public FunctionSymbol lambda(Declaration.Function anonymous) {
    List<Statement> statements = anonymous.body() == null ? List.of() : anonymous.body();
    return new FunctionSymbol(unit, anonymous, null, this, qualified, statements);
  }

  /**
   * The function that the declaration, directly inside this one, declares; null if it is a type.
   */
  public @Nullable FunctionSymbol nested(Declaration inner) {
    return unit.byDeclaration.get(inner);
  }

  /** The symbol as contracts write it, such as {@code py:pkg.mod:Class.method}. */
  public String symbol() {
    if (symbol == null) {
      symbol = unit.symbolOf(qualified, owner != null && declaration != null);
    }
    return symbol;
  }

  /** The dotted name for reports, such as {@code pkg.mod.Class.method}. */
  public String dotted() {
    return qualified.isEmpty() ? unit.module() : unit.module() + "." + qualified;
  }

  /** Where it stands: the declaration's name, or the first character of the file. */
  public Span span() {
    return declaration == null ? Span.START : declaration.nameSpan();
  }

  @Override
  public String toString() {
    return symbol();
  }
}
