package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as one function sees it: what its own statements say, with everything that other code
 * decides (parameters, calls, attributes, names of other files) left as a reference. Made once per
 * function, independent of which other files are loaded. Compared by identity.
 */
sealed interface Sym {
  /** A text constant. */
  record Text(String text, At at) implements Sym {}

  /** Null, a boolean, a number or the like. */
  record Const(Value.LiteralKind kind, String text, At at) implements Sym {}

  /** Text put together from parts, whatever the spelling; {@code form} names the spelling. */
  record Template(List<Sym> parts, String form, At at) implements Sym {}

  /** A parameter, by index. */
  record Param(FunctionSymbol function, int index) implements Sym {}

  /**
   * Something declared at the top level of a file of the project, or nested in a type there ({@code
   * Outer.Inner}); an empty name is the module itself. A path that ends with a slash is a namespace
   * package.
   */
  record Ref(String path, String name, At at) implements Sym {}

  /** A symbol of a library, dotted. */
  record External(String symbol, At at) implements Sym {}

  /** A variable of an enclosing function. */
  record Closure(FunctionSymbol outer, String name, At at) implements Sym {}

  /** {@code base.name}. */
  record Member(Sym base, String name, At at) implements Sym {}

  /** {@code base[key]}; destructuring reads by number. */
  record Index(Sym base, Sym key, At at) implements Sym {}

  /** A call or construction. {@code node} is its expression. */
  record Call(Sym callee, List<Arg> args, boolean construction, Value node, At at) implements Sym {}

  /**
   * One argument. {@code spread} for both kinds of spreads; a named spread has the name {@code **}.
   */
  record Arg(@Nullable String name, Sym value, boolean spread) {}

  /** A literal collection; also a comprehension, whose only entry spreads its element. */
  record Container(Value.@Nullable ContainerKind kind, List<Item> items, At at) implements Sym {}

  /** One entry of a collection. */
  record Item(@Nullable Sym key, Sym value, boolean spread) {}

  /** One of several values, by path. */
  record Phi(List<Arm> arms) implements Sym {}

  /** One value of several, and what must hold for it. */
  record Arm(Sym value, @Nullable Condition condition) {}

  /** A branch's condition. */
  record Condition(@Nullable Value value, boolean holds) {}

  /** A built-in operation that is no text building. */
  record Op(String symbol, List<Sym> operands, At at) implements Sym {}

  /** An anonymous or nested function. */
  record Closed(FunctionSymbol function, @Nullable FunctionFlow inline, At at) implements Sym {}

  /** An object together with what was written to it up to the place of use. */
  record Object(Sym base, ObjectState state) implements Sym {}

  /** Some element of a collection. */
  record Element(Sym iterable, At at) implements Sym {}

  /** What a context manager binds. */
  record Entered(Sym resource, At at) implements Sym {}

  /** Java's {@code this}, Python's zero-argument {@code super()} in {@code parent} form. */
  record This(TypeSymbol type, FunctionSymbol function, boolean parent, At at) implements Sym {}

  /** Not assigned on this path. */
  record Unbound() implements Sym {}

  /** A name that nothing in its file defines. */
  record Undefined(String name, At at) implements Sym {}

  /** Something not analysed; {@code why} is a reason's code. */
  record Unknown(String why, At at) implements Sym {}

  /** The one value of unassigned names. */
  Unbound UNBOUND = new Unbound();

  /** The object without its state. */
  default Sym bare() {
    return this instanceof Object object ? object.base() : this;
  }

  /** Where the value is made or named, or null where it has no place of its own. */
  default @Nullable At place() {
    if (this instanceof Text s) {
      return s.at();
    } else if (this instanceof Call s) {
      return s.at();
    } else if (this instanceof Member s) {
      return s.at();
    } else if (this instanceof Template s) {
      return s.at();
    } else if (this instanceof Object s) {
      return s.base().place();
    } else if (this instanceof Param s) {
      return new At(s.function(), s.function().parameters().get(s.index()).span());
    }
    return Places.ofOther(this);
  }
}
