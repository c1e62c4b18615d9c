package dev.ssotaudit.link;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type in its place. Identity is equality. */
public final class TypeSymbol {
  private final SourceUnit unit;
  private final Declaration.Type declaration;
  private final @Nullable TypeSymbol outer;
  private final @Nullable FunctionSymbol enclosing;
  private final String qualified;
  private final FunctionSymbol bodyFunction;
  final Map<String, List<FunctionSymbol>> methods = new LinkedHashMap<>();
  final Map<String, TypeSymbol> nested = new LinkedHashMap<>();
  final Map<String, Statement.Define> fields = new LinkedHashMap<>();

  TypeSymbol(
      SourceUnit unit,
      Declaration.Type declaration,
      @Nullable TypeSymbol outer,
      @Nullable FunctionSymbol enclosing,
      String qualified) {
    this.unit = unit;
    this.declaration = declaration;
    this.outer = outer;
    this.enclosing = enclosing;
    this.qualified = qualified;
    this.bodyFunction =
        new FunctionSymbol(unit, null, this, enclosing, qualified, declaration.body());
  }

  /** The file it stands in. */
  public SourceUnit unit() {
    return unit;
  }

  /** Its declaration. */
  public Declaration.Type declaration() {
    return declaration;
  }

  /** The type it is nested in, or null. */
  public @Nullable TypeSymbol outer() {
    return outer;
  }

  /** The function it is declared in, or null. */
  public @Nullable FunctionSymbol enclosing() {
    return enclosing;
  }

  /** The name inside its file, {@code Outer.Inner}. */
  public String qualified() {
    return qualified;
  }

  /** The simple name. */
  public String name() {
    return declaration.name();
  }

  /** The dotted name for reports. */
  public String dotted() {
    return unit.module() + "." + qualified;
  }

  /** The symbol as contracts write it. */
  public String symbol() {
    return unit.symbolOf(qualified, false);
  }

  /** The statements of the body as a function without parameters. */
  public FunctionSymbol bodyFunction() {
    return bodyFunction;
  }

  /** The methods of that name declared here, in order; constructors are {@code <init>} in Java. */
  public List<FunctionSymbol> methods(String name) {
    return methods.getOrDefault(name, List.of());
  }

  /** All methods declared here, by name. */
  public Map<String, List<FunctionSymbol>> methods() {
    return methods;
  }

  /** The types declared in the body, by name. */
  public Map<String, TypeSymbol> nested() {
    return nested;
  }

  /** The fields with a declared type, by name. */
  public Map<String, Statement.Define> fields() {
    return fields;
  }

  /** The simple names of the supertypes it names. */
  public List<String> baseNames() {
    List<String> names = new ArrayList<>();
    declaration.bases().forEach(base -> addName(names, base.value()));
    declaration.interfaces().forEach(base -> addName(names, base));
    return names;
  }

  private static void addName(List<String> names, Value base) {
    Value value = base instanceof Value.Index index ? index.base() : base;
    String name = Decorators.simpleName(value);
    if (name != null) {
      names.add(name);
    }
  }

  @Override
  public String toString() {
    return symbol();
  }
}
