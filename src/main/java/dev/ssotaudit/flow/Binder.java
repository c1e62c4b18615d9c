package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds parameters to arguments: those of the frame's call, or of every caller. */
final class Binder {
  private static final int MAX_CALLERS = 200;
  private final Query query;

  Binder(Query query) {
    this.query = query;
  }

  /** What a parameter is given. */
  record Bound(List<Val> values, boolean callersKnown, @Nullable Val defaultValue) {}

  Bound bind(Sym.Param param, @Nullable Frame frame) {
    Frame own = Frame.find(frame, param.function());
    Val fallback = defaultOf(param);
    if (own != null) {
      return new Bound(argument(param, own, fallback), true, fallback);
    }
    List<Val> values = new ArrayList<>();
    List<Val> callers = callers(param.function());
    for (Val caller : callers) {
      Sym.Call call = (Sym.Call) caller.sym();
      Frame made = query.frame(call, param.function(), receiverOf(call), caller.frame());
      if (made != null) {
        values.addAll(argument(param, made, fallback));
      }
    }
    return new Bound(values, !callers.isEmpty(), fallback);
  }

  private static @Nullable Sym receiverOf(Sym.Call call) {
    return call.callee() instanceof Sym.Member member ? member.base() : call;
  }

  /** For types: the frame's argument, the default; callers only where there are few. */
  List<Val> bindTypes(Sym.Param param, @Nullable Frame frame) {
    Bound bound = bind(param, frame);
    return bound.values().size() > 12 ? bound.values().subList(0, 12) : bound.values();
  }

  private @Nullable Val defaultOf(Sym.Param param) {
    Parameter parameter = param.function().parameters().get(param.index());
    Value value = parameter.defaultValue();
    if (value == null) {
      return null;
    }
    Sym sym = query.flows.of(declaredIn(param.function())).values.get(value);
    return sym == null ? null : new Val(sym, null);
  }

  private static FunctionSymbol declaredIn(FunctionSymbol function) {
    if (function.owner() != null) {
      return function.owner().bodyFunction();
    }
    return function.outer() != null ? function.outer() : function.unit().bodyFunction();
  }

  private List<Val> argument(Sym.Param param, Frame frame, @Nullable Val fallback) {
    FunctionSymbol function = param.function();
    Parameter parameter = function.parameters().get(param.index());
    boolean self = function.takesSelf();
    if (self && param.index() == 0) {
      return frame.receiver == null ? List.of() : List.of(new Val(frame.receiver, frame.caller));
    }
    int offset = self && !throughType(frame) ? 1 : 0;
    Sym found =
        switch (parameter.kind()) {
          case VAR_KEYWORD -> restNamed(function, frame);
          case VAR_POSITIONAL -> restPositional(param.index() - offset, frame);
          case KEYWORD_ONLY -> named(parameter.name(), frame);
          default -> positional(param.index() - offset, parameter.name(), frame);
        };
    if (found != null) {
      return List.of(new Val(found, frame.caller));
    }
    return fallback == null ? List.of() : List.of(fallback);
  }

  /** {@code Type.method(obj, …)}: the receiver is an argument. */
  private static boolean throughType(Frame frame) {
    return frame.receiver == null && !frame.callee.constructor();
  }

  private static @Nullable Sym positional(int index, String name, Frame frame) {
    int position = 0;
    for (Sym.Arg arg : frame.call.args()) {
      if (arg.spread() && arg.name() == null) {
        return new Sym.Index(
            arg.value(),
            new Sym.Const(
                Value.LiteralKind.NUMBER, Integer.toString(index - position), frame.call.at()),
            frame.call.at());
      } else if (arg.name() == null && position++ == index) {
        return arg.value();
      }
    }
    return named(name, frame);
  }

  private static @Nullable Sym named(String name, Frame frame) {
    Sym spread = null;
    for (Sym.Arg arg : frame.call.args()) {
      if (name.equals(arg.name())) {
        return arg.value();
      } else if (arg.spread() && arg.name() != null) {
        spread = new Sym.Index(arg.value(), new Sym.Text(name, frame.call.at()), frame.call.at());
      }
    }
    return spread;
  }

  private static Sym restNamed(FunctionSymbol function, Frame frame) {
    List<Sym.Item> items = new ArrayList<>();
    for (Sym.Arg arg : frame.call.args()) {
      if (arg.name() == null) {
        continue;
      } else if (arg.spread()) {
        items.add(new Sym.Item(null, arg.value(), true));
      } else if (function.parameters().stream().noneMatch(p -> p.name().equals(arg.name()))) {
        items.add(new Sym.Item(new Sym.Text(arg.name(), frame.call.at()), arg.value(), false));
      }
    }
    return new Sym.Container(Value.ContainerKind.MAP, items, frame.call.at());
  }

  private static Sym restPositional(int from, Frame frame) {
    List<Sym.Item> items = new ArrayList<>();
    int position = 0;
    for (Sym.Arg arg : frame.call.args()) {
      if (arg.name() == null && (arg.spread() || position++ >= from)) {
        items.add(new Sym.Item(null, arg.value(), arg.spread()));
      }
    }
    return new Sym.Container(Value.ContainerKind.TUPLE, items, frame.call.at());
  }

  /** The calls of a function, each with the frame it is made from (none). */
  List<Val> callers(FunctionSymbol function) {
    if (query.shallow) {
      return List.of();
    }
    return query.onlyCaller() == null
        ? query.shared.callers(function, query)
        : findCallers(function);
  }

  List<Val> findCallers(FunctionSymbol function) {
    List<Val> known = query.callersKnown.get(function);
    if (known != null) {
      return known;
    }
    if (!query.callersAsked.add(function)) {
      return List.of();
    }
    String name = calledName(function);
    query.need(new CallerNeed(name, near(function)));
    List<Val> result = new ArrayList<>();
    collect(function, name, result);
    if (function.constructor() && function.owner() != null) {
      for (TypeSymbol subtype : query.types.subtypes(function.owner())) {
        if (subtype.methods(function.name()).isEmpty()) {
          query.need(new CallerNeed(subtype.name(), List.of()));
          collect(function, subtype.name(), result);
        }
      }
      if (function.unit().python()) {
        collect(function, "__init__", result);
      } else {
        explicit(function, function.owner(), result);
      }
    }
    query.callersAsked.remove(function);
    query.callersKnown.put(function, List.copyOf(result));
    return result;
  }

  private void explicit(FunctionSymbol function, TypeSymbol owner, List<Val> result) {
    for (FunctionSymbol constructor : ExplicitConstructors.callers(query, owner)) {
      if (query.mayCall(constructor.unit().path())) {
        for (Sym.Call call : ExplicitConstructors.in(query.flows.of(constructor))) {
          if (result.size() < MAX_CALLERS && calls(call, function)) {
            result.add(new Val(call, null));
          }
        }
      }
    }
  }

  private static String calledName(FunctionSymbol function) {
    return function.constructor() && function.owner() != null
        ? function.owner().name()
        : function.name();
  }

  /** Names one of which a caller's file must hold besides the function's own. */
  private static List<String> near(FunctionSymbol function) {
    List<String> near = new ArrayList<>();
    if (function.owner() != null) {
      near.add(function.owner().name());
    }
    String module = function.unit().module();
    near.add(module.substring(module.lastIndexOf('.') + 1));
    return near;
  }

  private void collect(FunctionSymbol function, String name, List<Val> result) {
    for (FunctionSymbol candidate : query.model.callersOfName(name)) {
      if (!query.mayCall(candidate.unit().path()) || !sameLanguage(candidate, function)) {
        continue;
      }
      FunctionFlow flow = query.flows.of(candidate);
      for (Sym.Call call : flow.callsOf(name)) {
        if (result.size() < MAX_CALLERS && calls(call, function)) {
          result.add(new Val(call, null));
        }
      }
      for (Sym.Call call : flow.callsOf("")) {
        if (result.size() < MAX_CALLERS && calls(call, function)) {
          result.add(new Val(call, null));
        }
      }
    }
  }

  private static boolean sameLanguage(FunctionSymbol one, FunctionSymbol other) {
    return one.unit().python() == other.unit().python();
  }

  private boolean calls(Sym.Call call, FunctionSymbol function) {
    for (Target target : query.callees.of(call, null)) {
      if (target instanceof Target.Function f && f.function() == function) {
        return true;
      } else if (target instanceof Target.Construction construction
          && function.constructor()
          && query.properties.constructors(construction.type()).contains(function)) {
        return arityFits(function, call);
      }
    }
    return false;
  }

  /** Java overloads are told apart by their number of arguments. */
  static boolean arityFits(FunctionSymbol function, Sym.Call call) {
    if (function.unit().python()) {
      return true;
    }
    List<Parameter> parameters = function.parameters();
    boolean variable =
        !parameters.isEmpty()
            && parameters.get(parameters.size() - 1).kind() == Parameter.Kind.VAR_POSITIONAL;
    int given = call.args().size();
    return variable ? given >= parameters.size() - 1 : given == parameters.size();
  }
}
