package dev.ssotaudit.flow;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which parameters of a function come back out as its result: a URL that is only reformatted. */
final class Laundering {
  private static final int MAX_DEPTH = 12;
  private final Query query;
  private final Map<FunctionSymbol, Set<Integer>> urls = new HashMap<>();
  private final Map<FunctionSymbol, Set<Integer>> keys = new HashMap<>();

  Laundering(Query query) {
    this.query = query;
  }

  /** The parameters whose text is the beginning of the result. */
  Set<Integer> urlParameters(FunctionSymbol function) {
    Set<Integer> known = urls.get(function);
    if (known == null) {
      urls.put(function, Set.of());
      known = new TreeSet<>();
      for (FunctionFlow.Result result : query.callees.results(function)) {
        walk(result.value(), function, known, 0);
      }
      urls.put(function, known);
    }
    return known;
  }

  private void walk(Sym value, FunctionSymbol function, Set<Integer> found, int depth) {
    Sym sym = value.bare();
    if (depth > MAX_DEPTH || sym instanceof Sym.Text) {
      return;
    }
    if (sym instanceof Sym.Param param) {
      if (param.function() == function && !(param.index() == 0 && function.takesSelf())) {
        found.add(param.index());
      }
    } else if (sym instanceof Sym.Phi phi) {
      phi.arms().forEach(arm -> walk(arm.value(), function, found, depth + 1));
    } else if (sym instanceof Sym.Call call) {
      call(call, function, found, depth);
    } else {
      List<Sym> parts = TextOperations.concatenation(sym);
      if (parts != null && !parts.isEmpty()) {
        walk(parts.get(0), function, found, depth + 1);
      }
    }
  }

  private void call(Sym.Call call, FunctionSymbol function, Set<Integer> found, int depth) {
    for (Target target : query.callees.of(call, null)) {
      if (target instanceof Target.Library library && library.entry() != null) {
        Sym from = source(library, library.entry(), call);
        if (from != null) {
          walk(from, function, found, depth + 1);
        }
      } else if (target instanceof Target.Function inner && inner.function() != function) {
        Frame frame = query.frame(call, inner.function(), inner.receiver(), null);
        for (Integer index : urlParameters(inner.function())) {
          if (frame != null) {
            query
                .binder
                .bind(new Sym.Param(inner.function(), index), frame)
                .values()
                .forEach(v -> walk(v.sym(), function, found, depth + 1));
          }
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Sym source(
      Target.Library library, ApiEntry entry, Sym.Call call) {
    boolean hands = entry.effect() == Effect.HANDS_THROUGH || entry.effect() == Effect.TEXT_EDIT;
    if (!hands) {
      return null;
    }
    return entry.from().isEmpty() || TextOperations.fromReceiver(entry)
        ? library.receiver()
        : Arguments.of(call, entry.from().get(0));
  }

  /** The parameters under whose names the function reads settings, whatever it does with them. */
  Set<Integer> readParameters(FunctionSymbol function) {
    return new KeyParameters(query, this).read(function);
  }

  /** The parameters that are the key of a configuration read inside the function. */
  Set<Integer> keyParameters(FunctionSymbol function) {
    Set<Integer> known = keys.get(function);
    if (known == null) {
      keys.put(function, Set.of());
      known = new KeyParameters(query, this).of(function);
      keys.put(function, known);
    }
    return known;
  }
}
