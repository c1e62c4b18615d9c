package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whether the value of a configuration read reaches an argument of an owner's call. */
final class ConfigUse {
  private static final int MAX_DEPTH = 12;
  private final Query query;

  ConfigUse(Query query) {
    this.query = query;
  }

  /** The owner's call that the read reaches inside its function, or null. */
  Sym.@org.jspecify.annotations.Nullable Call ownerCall(
      FunctionFlow flow, Value node, OwnerBoundary.Governing governing) {
    Sym read = flow.values.get(node);
    if (read == null) {
      return null;
    }
    for (Value candidate : flow.callOrder) {
      Sym.Call call = Properties.callOf(flow, candidate);
      if (call != read && owns(call, governing) && reaches(call, read)) {
        return call;
      }
    }
    return null;
  }

  private static boolean reaches(Sym.Call call, Sym read) {
    Map<Sym, Boolean> seen = new IdentityHashMap<>();
    return call.args().stream().anyMatch(arg -> holds(arg.value(), read, seen, 0));
  }

  private boolean owns(Sym.Call call, OwnerBoundary.Governing governing) {
    for (Target target : query.callees.of(call, null)) {
      dev.ssotaudit.link.FunctionSymbol function =
          target instanceof Target.Function f
              ? f.function()
              : target instanceof Target.Construction c ? c.type().bodyFunction() : null;
      if (function != null) {
        for (Role role : List.of(Role.URL, Role.ENGINE, Role.CONFIG)) {
          if (governing.owns(role, function.unit().path(), function.symbol())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean holds(Sym value, Sym read, Map<Sym, Boolean> seen, int depth) {
    if (value == read || value.bare() == read) {
      return true;
    }
    if (depth > MAX_DEPTH || seen.put(value, true) != null) {
      return false;
    }
    if (value instanceof Sym.Object object) {
      return holds(object.base(), read, seen, depth + 1)
          || inState(object.state(), read, seen, depth + 1);
    } else if (value instanceof Sym.Container container) {
      return container.items().stream().anyMatch(i -> holds(i.value(), read, seen, depth + 1));
    } else if (value instanceof Sym.Phi phi) {
      return phi.arms().stream().anyMatch(a -> holds(a.value(), read, seen, depth + 1));
    } else if (value instanceof Sym.Call call) {
      return call.args().stream().anyMatch(a -> holds(a.value(), read, seen, depth + 1))
          || call.callee() instanceof Sym.Member m && holds(m.base(), read, seen, depth + 1);
    } else if (value instanceof Sym.Closed closed && closed.inline() != null) {
      return closed.inline().returns.stream()
          .anyMatch(r -> holds(r.value(), read, seen, depth + 1));
    } else if (value instanceof Sym.Template template) {
      return template.parts().stream().anyMatch(p -> holds(p, read, seen, depth + 1));
    } else if (value instanceof Sym.Op op) {
      return op.operands().stream().anyMatch(p -> holds(p, read, seen, depth + 1));
    }
    return false;
  }

  private static boolean inState(ObjectState state, Sym read, Map<Sym, Boolean> seen, int depth) {
    ObjectState next = state;
    for (int i = 0; i < 60 && !(next instanceof ObjectState.Fresh); i++) {
      if (next instanceof ObjectState.Put put) {
        if (holds(put.value(), read, seen, depth)) {
          return true;
        }
        next = put.before();
      } else if (next instanceof ObjectState.Wrote wrote) {
        if (holds(wrote.value(), read, seen, depth)) {
          return true;
        }
        next = wrote.before();
      } else if (next instanceof ObjectState.Called called) {
        if (called.call().args().stream().anyMatch(a -> holds(a.value(), read, seen, depth))) {
          return true;
        }
        next = called.before();
      } else if (next instanceof ObjectState.Joined joined) {
        return depth < MAX_DEPTH
            && (inState(joined.one(), read, seen, depth + 1)
                || inState(joined.other(), read, seen, depth + 1));
      } else {
        return false;
      }
    }
    return false;
  }
}
