package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one function computes, in terms of its own statements. */
final class FunctionFlow {
  /** A value that leaves the function. */
  record Result(Sym value, Sym.@Nullable Condition condition, At at) {}

  /** {@code base.name = value}. */
  record MemberWrite(Sym base, String name, Sym value, At at) {}

  /** {@code base[key] = value}. */
  record Put(Sym base, Sym key, Sym value, At at) {}

  private final FunctionSymbol function;
  final List<Result> returns = new ArrayList<>();
  final List<Result> yields = new ArrayList<>();

  /** Whether another version of the tree's paths may give another; see {@code Difference}. */
  volatile boolean differs;

  final Map<Value, Sym> values = new IdentityHashMap<>();
  final Map<Value, Sym.Call> calls = new IdentityHashMap<>();
  final List<Value> callOrder = new ArrayList<>();
  final List<MemberWrite> writes = new ArrayList<>();
  final List<Put> puts = new ArrayList<>();
  final Map<Statement.Assign, Sym> augmented = new IdentityHashMap<>();
  final Map<String, List<Sym>> assigned = new LinkedHashMap<>();
  final Map<String, List<Sym>> globalWrites = new LinkedHashMap<>();
  final Map<Sym, ObjectState> finalStates = new IdentityHashMap<>();

  FunctionFlow(FunctionSymbol function) {
    this.function = function;
  }

  private volatile @Nullable Map<String, List<Sym.Call>> byName;

  /** The calls of something of that simple name, in order. */
  List<Sym.Call> callsOf(String name) {
    Map<String, List<Sym.Call>> index = byName;
    if (index == null) {
      index = new java.util.HashMap<>();
      for (Value node : callOrder) {
        Sym.Call call = java.util.Objects.requireNonNull(calls.get(node));
        String callee = Writers.simpleName(call.callee());
        index.computeIfAbsent(callee == null ? "" : callee, n -> new ArrayList<>(1)).add(call);
      }
      byName = index;
    }
    return index.getOrDefault(name, List.of());
  }

  FunctionSymbol function() {
    return function;
  }

  /** Takes over what an anonymous function inside does, all but its results. */
  void absorb(FunctionFlow inner) {
    values.putAll(inner.values);
    inner.callOrder.forEach(
        node -> {
          if (calls.put(node, java.util.Objects.requireNonNull(inner.calls.get(node))) == null) {
            callOrder.add(node);
          }
        });
    writes.addAll(inner.writes);
    puts.addAll(inner.puts);
    augmented.putAll(inner.augmented);
    finalStates.putAll(inner.finalStates);
  }
}
