package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of evaluating one function: its scope, what it assigns, what was found so far. */
final class Evaluation {
  final FunctionSymbol function;
  final FunctionFlow flow;
  final NameScope scope;
  final Set<String> globals = new HashSet<>();
  final Set<String> nonlocals = new HashSet<>();
  Env env = new Env();
  int loopDepth;
  private Sym.@Nullable This self;

  Evaluation(FunctionSymbol function, NameScope scope) {
    this.function = function;
    this.scope = scope;
    this.flow = new FunctionFlow(function);
  }

  /** Evaluates the whole body. */
  FunctionFlow run() {
    List<Parameter> parameters = function.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      env.variables.put(parameters.get(i).name(), new Sym.Param(function, i));
    }
    new Statements(this).run(function.body());
    finish();
    return flow;
  }

  void finish() {
    for (Map.Entry<Sym, ObjectState> entry : env.states.entrySet()) {
      remember(entry.getKey(), entry.getValue());
    }
  }

  private void remember(Sym sym, ObjectState state) {
    ObjectState known = flow.finalStates.get(sym);
    flow.finalStates.put(sym, known == null ? state : ObjectState.join(known, state));
  }

  /** Keeps the states of a path that leaves the function. */
  void leave() {
    finish();
    env.dead = true;
  }

  At at(Span span) {
    return new At(function, span);
  }

  Sym read(String name, Span span) {
    Sym local = globals.contains(name) ? null : env.variables.get(name);
    if (local == null) {
      return scope.free(name, at(span));
    }
    return withState(local);
  }

  /** The object the function runs on: one value a function, so that its state is followed. */
  Sym.This self(TypeSymbol type) {
    if (self == null) {
      self = new Sym.This(type, function, false, at(function.span()));
    }
    return self;
  }

  /** The receiver as this function knows it, or null. */
  @Nullable Sym receiver() {
    if (function.takesSelf() && !function.parameters().isEmpty()) {
      return env.variables.get(function.parameters().get(0).name());
    }
    return self;
  }

  /** The value together with what was done to it so far. */
  Sym withState(Sym sym) {
    ObjectState state = env.states.get(sym);
    return state == null ? sym : new Sym.Object(sym, state);
  }

  void assign(String name, Sym value) {
    Sym bare = value.bare();
    flow.assigned.computeIfAbsent(name, n -> new java.util.ArrayList<>(1)).add(value);
    if (globals.contains(name)) {
      flow.globalWrites.computeIfAbsent(name, n -> new java.util.ArrayList<>(1)).add(value);
      env.variables.put(name, bare);
      return;
    }
    env.variables.put(name, bare);
  }

  /** Notes what was done to an object. Only objects that a function can hold are followed. */
  void note(Sym target, java.util.function.UnaryOperator<ObjectState> change) {
    Sym bare = target.bare();
    if (bare instanceof Sym.Phi phi && phi.arms().size() <= 8) {
      for (Sym.Arm arm : phi.arms()) {
        Sym inner = arm.value().bare();
        if (followed(inner)) {
          env.states.compute(
              inner,
              (s, old) ->
                  ObjectState.join(old, change.apply(old == null ? ObjectState.FRESH : old)));
        }
      }
    }
    if (followed(bare)) {
      env.states.compute(bare, (s, old) -> change.apply(old == null ? ObjectState.FRESH : old));
    }
  }

  private static boolean followed(Sym bare) {
    return bare instanceof Sym.Call
        || bare instanceof Sym.Container
        || bare instanceof Sym.Param
        || bare instanceof Sym.Phi
        || bare instanceof Sym.Entered
        || bare instanceof Sym.This;
  }

  Sym remember(Value node, Sym sym) {
    flow.values.put(node, sym);
    return sym;
  }
}
