package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables and object states at one point of a function. */
final class Env {
  final Map<String, Sym> variables;
  final Map<Sym, ObjectState> states;
  boolean dead;

  Env() {
    this(new LinkedHashMap<>(), new IdentityHashMap<>(), false);
  }

  private Env(Map<String, Sym> variables, Map<Sym, ObjectState> states, boolean dead) {
    this.variables = variables;
    this.states = states;
    this.dead = dead;
  }

  Env copy() {
    return new Env(new LinkedHashMap<>(variables), new IdentityHashMap<>(states), dead);
  }

  /** Takes over another environment's content. */
  void become(Env other) {
    variables.clear();
    variables.putAll(other.variables);
    states.clear();
    states.putAll(other.states);
    dead = other.dead;
  }

  /** Where two paths meet; the condition is the first one's. */
  static Env join(Env one, Env other, Sym.@Nullable Condition condition) {
    if (one.dead) {
      return other.copy();
    } else if (other.dead) {
      return one.copy();
    }
    Env result = new Env();
    Set<String> names = new LinkedHashSet<>(one.variables.keySet());
    names.addAll(other.variables.keySet());
    for (String name : names) {
      Sym a = one.variables.getOrDefault(name, Sym.UNBOUND);
      Sym b = other.variables.getOrDefault(name, Sym.UNBOUND);
      result.variables.put(name, a == b ? a : phi(a, condition, b, not(condition)));
    }
    result.states.putAll(one.states);
    for (Map.Entry<Sym, ObjectState> entry : other.states.entrySet()) {
      result.states.put(
          entry.getKey(), ObjectState.join(one.states.get(entry.getKey()), entry.getValue()));
    }
    for (Sym sym : one.states.keySet()) {
      if (!other.states.containsKey(sym)) {
        result.states.put(sym, ObjectState.join(one.states.get(sym), null));
      }
    }
    return result;
  }

  private static Sym.@Nullable Condition not(Sym.@Nullable Condition condition) {
    return condition == null ? null : new Sym.Condition(condition.value(), !condition.holds());
  }

  /** One of two values; nested choices are flattened, the same value is kept once. */
  static Sym phi(Sym a, Sym.@Nullable Condition whenA, Sym b, Sym.@Nullable Condition whenB) {
    List<Sym.Arm> arms = new ArrayList<>();
    addArms(arms, a, whenA);
    addArms(arms, b, whenB);
    return arms.size() == 1 ? arms.get(0).value() : new Sym.Phi(List.copyOf(arms));
  }

  private static void addArms(List<Sym.Arm> arms, Sym sym, Sym.@Nullable Condition condition) {
    if (sym instanceof Sym.Phi phi) {
      for (Sym.Arm arm : phi.arms()) {
        addArm(arms, arm.value(), arm.condition() == null ? condition : arm.condition());
      }
    } else {
      addArm(arms, sym, condition);
    }
  }

  private static void addArm(List<Sym.Arm> arms, Sym sym, Sym.@Nullable Condition condition) {
    for (Sym.Arm arm : arms) {
      if (arm.value() == sym) {
        return;
      }
    }
    arms.add(new Sym.Arm(sym, condition));
  }
}
