package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Ref;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the accessors of configuration: functions that read the setting their caller names. */
final class KeyParameters {
  private final Query query;
  private final Laundering laundering;

  KeyParameters(Query query, Laundering laundering) {
    this.query = query;
    this.laundering = laundering;
  }

  Set<Integer> of(FunctionSymbol function) {
    Set<Integer> found = new TreeSet<>();
    if (function.parameters().isEmpty()) {
      return found;
    }
    FunctionFlow flow = query.flows.of(function);
    for (FunctionFlow.Result result : flow.returns) {
      value(result.value(), function, found, 0);
    }
    return found;
  }

  /** The parameters under whose names the function reads settings, whatever it does with them. */
  Set<Integer> read(FunctionSymbol function) {
    Set<Integer> found = new TreeSet<>();
    if (!function.parameters().isEmpty()) {
      for (Sym sym : query.flows.of(function).values.values()) {
        if (sym instanceof Sym.Index || sym instanceof Sym.Call) {
          value(sym, function, found, 0);
        }
      }
    }
    return found;
  }

  private void value(Sym value, FunctionSymbol function, Set<Integer> found, int depth) {
    Sym sym = value.bare();
    if (depth > 8) {
      return;
    }
    if (sym instanceof Sym.Phi phi) {
      phi.arms().forEach(arm -> value(arm.value(), function, found, depth + 1));
    } else if (sym instanceof Sym.Index index) {
      if (isMapping(index.base())) {
        key(index.key(), function, found);
      }
    } else if (sym instanceof Sym.Call call) {
      for (Target target : query.callees.of(call, null)) {
        call(call, target, function, found, depth);
      }
    }
  }

  private void call(
      Sym.Call call, Target target, FunctionSymbol function, Set<Integer> found, int depth) {
    if (target instanceof Target.Library library && library.entry() != null) {
      ApiEntry entry = library.entry();
      if (entry.effect() == Effect.CONFIG_READ && entry.key() != null) {
        key(Arguments.of(call, entry.key()), function, found);
      } else if (entry.effect() == Effect.HANDS_THROUGH || entry.effect() == Effect.TEXT_EDIT) {
        for (Ref ref : entry.from()) {
          Sym from = ref.kind() == Ref.Kind.RECEIVER ? library.receiver() : Arguments.of(call, ref);
          if (from != null) {
            value(from, function, found, depth + 1);
          }
        }
      } else if (library.receiver() != null
          && reads(library.symbol())
          && isMapping(library.receiver())) {
        key(Arguments.positional(call, 0), function, found);
      }
    } else if (target instanceof Target.Function inner && inner.function() != function) {
      for (Integer index : laundering.keyParameters(inner.function())) {
        Frame frame = query.frame(call, inner.function(), inner.receiver(), null);
        if (frame != null) {
          query
              .binder
              .bind(new Sym.Param(inner.function(), index), frame)
              .values()
              .forEach(v -> key(v.sym(), function, found));
        }
      }
    }
  }

  private static boolean reads(String symbol) {
    return symbol.endsWith(".get") || symbol.endsWith(".getOrDefault") || symbol.endsWith(".pop");
  }

  /** Whether the value is a mapping of settings, or a field that holds a copy of one. */
  private boolean isMapping(Sym base) {
    return new ConfigReads(query, null).mapping(new Val(base, null), 0);
  }

  private static void key(@Nullable Sym key, FunctionSymbol function, Set<Integer> found) {
    Sym bare = key == null ? null : key.bare();
    if (bare instanceof Sym.Param param && param.function() == function) {
      found.add(param.index());
    } else if (bare instanceof Sym.Phi phi) {
      phi.arms().forEach(arm -> key(arm.value(), function, found));
    } else if (bare instanceof Sym.Call call && call.callee() instanceof Sym.Member member) {
      key(member.base(), function, found);
    }
  }
}
