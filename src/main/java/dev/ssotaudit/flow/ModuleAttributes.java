package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.SourceUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes that a module makes when they are asked for: its {@code __getattr__} (PEP 562). */
final class ModuleAttributes {
  private static final Value NO_NODE = new Value.Unknown("module attribute", Span.START);

  private final Query query;
  private final Map<String, Sym.Call> asked = new HashMap<>();

  ModuleAttributes(Query query) {
    this.query = query;
  }

  /** The function that makes the module's attributes, or null. */
  static @Nullable FunctionSymbol made(SourceUnit unit) {
    for (Binding binding : unit.bindings("__getattr__")) {
      if (binding instanceof Binding.OfFunction function) {
        return function.function();
      }
    }
    return null;
  }

  /** What the module gives for a name that it does not bind. */
  List<Val> values(SourceUnit unit, String name) {
    FunctionSymbol maker = made(unit);
    if (maker == null || name.startsWith("__")) {
      return List.of();
    }
    Sym.Call call = asked.computeIfAbsent(unit.path() + '\n' + name, key -> call(maker, name));
    Frame frame = query.frame(call, maker, null, null);
    List<Val> result = new ArrayList<>();
    for (FunctionFlow.Result value : query.callees.results(maker)) {
      if (!Guards.refuted(query, value.condition(), maker, frame)) {
        result.add(new Val(value.value(), frame));
      }
    }
    return result;
  }

  private static Sym.Call call(FunctionSymbol maker, String name) {
    At at = new At(maker, maker.span());
    Sym.Arg arg = new Sym.Arg(null, new Sym.Text(name, at), false);
    return new Sym.Call(new Sym.Closed(maker, null, at), List.of(arg), false, NO_NODE, at);
  }
}
