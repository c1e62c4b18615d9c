package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resolves written types: annotations, declared types, base lists. */
final class TypeNames {
  /** Wrappers that stand for what they hold (typing module documentation). */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "Optional",
          "Union",
          "Annotated",
          "ClassVar",
          "Final",
          "Required",
          "NotRequired",
          "Awaitable",
          "Coroutine",
          "AsyncGenerator",
          "Generator",
          "AsyncIterator",
          "Iterator",
          "AsyncContextManager",
          "ContextManager",
          "Type",
          "type");

  private final Query query;
  private final Map<TypeSymbol, List<TypeRef>> bases = new HashMap<>();

  TypeNames(Query query) {
    this.query = query;
  }

  /** The types a written type names, as seen from inside the function or body. */
  List<TypeRef> resolve(Value type, FunctionSymbol from) {
    List<TypeRef> result = new ArrayList<>(1);
    collect(type, from, result, 0);
    return result;
  }

  private void collect(Value type, FunctionSymbol from, List<TypeRef> result, int depth) {
    if (depth > 6) {
      return;
    }
    if (type instanceof Value.Index index) {
      String outer = dev.ssotaudit.link.Decorators.simpleName(index.base());
      if (outer != null && TRANSPARENT.contains(outer) && from.unit().python()) {
        arguments(index.key()).forEach(arg -> collect(arg, from, result, depth + 1));
      } else {
        collect(index.base(), from, result, depth + 1);
      }
    } else if (type instanceof Value.Operator operator && operator.symbol().equals("|")) {
      operator.operands().forEach(arm -> collect(arm, from, result, depth + 1));
    } else if (type instanceof Value.Name || type instanceof Value.Member) {
      named(type, from, result);
    }
  }

  private static List<Value> arguments(Value key) {
    return key instanceof Value.Container container
        ? container.entries().stream().map(Value.Entry::value).toList()
        : List.of(key);
  }

  private void named(Value type, FunctionSymbol from, List<TypeRef> result) {
    for (Entity entity : query.entities.of(sym(type, from))) {
      if (entity instanceof Entity.OfType t) {
        result.add(TypeRef.of(t.type()));
      } else if (entity instanceof Entity.OfLibrary library && useful(library.symbol())) {
        result.add(TypeRef.library(library.symbol()));
      }
    }
  }

  private static boolean useful(String symbol) {
    return !symbol.equals("typing.Any")
        && !symbol.equals("builtins.object")
        && !symbol.equals("java.lang.Object")
        && !symbol.equals("builtins.None");
  }

  /** The value a written type's name has where it is written. */
  private Sym sym(Value type, FunctionSymbol from) {
    At at = new At(from, type.span());
    if (type instanceof Value.Member member) {
      return new Sym.Member(sym(member.base(), from), member.name(), at);
    } else if (type instanceof Value.Index generic) { // Outer<T>.Inner
      return sym(generic.base(), from);
    }
    String name = type instanceof Value.Name n ? n.id() : "";
    if (from.unit().python() && query.flows.locals().of(from).contains(name)) {
      Sym local = local(from, name);
      if (local != null) {
        return local;
      }
    }
    if (from.owner() != null) {
      TypeSymbol nested = from.owner().nested().get(name);
      if (nested != null) {
        return new Sym.Ref(from.unit().path(), nested.qualified(), at);
      }
    }
    return query.flows.scope(from).free(name, at);
  }

  private @org.jspecify.annotations.Nullable Sym local(FunctionSymbol from, String name) {
    List<Sym> assigned = query.flows.of(from).assigned.get(name);
    return assigned == null ? null : assigned.get(0);
  }

  /** The direct supertypes. */
  List<TypeRef> bases(TypeSymbol type) {
    List<TypeRef> known = bases.get(type);
    if (known != null) {
      return known;
    }
    bases.put(type, List.of());
    FunctionSymbol from = outside(type);
    List<TypeRef> result = new ArrayList<>();
    for (Argument base : type.declaration().bases()) {
      if (base.kind() == Argument.Kind.POSITIONAL) {
        collect(base.value(), from, result, 0);
      }
    }
    type.declaration().interfaces().forEach(base -> collect(base, from, result, 0));
    result.removeIf(base -> base.type() == type);
    bases.put(type, List.copyOf(result));
    return result;
  }

  private static FunctionSymbol outside(TypeSymbol type) {
    if (type.outer() != null) {
      return type.outer().bodyFunction();
    }
    return type.enclosing() != null ? type.enclosing() : type.unit().bodyFunction();
  }
}
