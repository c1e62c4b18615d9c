package dev.ssotaudit.flow;

import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the project's own functions that return a new engine or client, so that one sees who
 * delegates. A function that keeps what it opens, in a variable, a field or a cache, is none.
 */
final class WrapperCalls {
  private static final int MAX_DEPTH = 3;
  private static final List<String> CACHES = List.of("cache", "lru_cache", "cached", "singleton");

  private final Query query;
  private final Map<FunctionSymbol, Optional<Draft>> known = new HashMap<>();

  WrapperCalls(Query query) {
    this.query = query;
  }

  /** Whether the call is, by its name, worth resolving. */
  boolean mayBe(Sym.Call call) {
    String name = Writers.simpleName(call.callee());
    return query.onlyCaller() == null && name != null && query.shared.wrappers.named(name);
  }

  /** The call of such a function, or null. */
  @Nullable Draft draft(Sym.Call call, Value node, FunctionSymbol function, CallSites sites) {
    if (!mayBe(call)) {
      return null;
    }
    Draft opened = opened(function, sites, 0);
    return opened == null
        ? null
        : new Draft(
            opened.kind(),
            opened.store(),
            function.dotted(),
            node,
            call.at(),
            call,
            opened.entry(),
            null,
            null,
            true);
  }

  /** The library call whose result the function returns on every path, or null. */
  private @Nullable Draft opened(FunctionSymbol function, CallSites sites, int depth) {
    Optional<Draft> before = known.get(function);
    if (before == null) {
      known.put(function, Optional.empty());
      Draft found = find(function, sites, depth);
      before = Optional.ofNullable(found);
      known.put(function, before);
    }
    return before.orElse(null);
  }

  private @Nullable Draft find(FunctionSymbol function, CallSites sites, int depth) {
    if (depth > MAX_DEPTH || CACHES.stream().anyMatch(function::decorated)) {
      return null;
    }
    FunctionFlow flow = query.flows.of(function);
    Draft first = null;
    for (FunctionFlow.Result result : flow.returns) {
      for (Sym value : Wrappers.alternatives(result.value())) {
        if (value instanceof Sym.Const || value instanceof Sym.Unbound) {
          continue;
        }
        Draft made = value instanceof Sym.Call call ? made(call, flow, sites, depth) : null;
        if (made == null) {
          return null;
        }
        first = first == null ? made : first;
      }
    }
    return first;
  }

  private @Nullable Draft made(Sym.Call call, FunctionFlow flow, CallSites sites, int depth) {
    if (kept(call, flow)) {
      return null;
    }
    for (Target target : query.callees.of(call, null)) {
      Draft draft = null;
      if (target instanceof Target.Library library && library.entry() != null) {
        draft = sites.library(call, call.node(), library.entry(), library);
      } else if (target instanceof Target.Function function) {
        draft = opened(function.function(), sites, depth + 1);
      }
      if (draft != null) {
        boolean opens =
            draft.kind() == SiteKind.ENGINE_CREATION
                || draft.kind() == SiteKind.CONNECTION_CREATION;
        return opens ? draft : null;
      }
    }
    return null;
  }

  private static boolean kept(Sym.Call call, FunctionFlow flow) {
    return flow.globalWrites.values().stream()
            .anyMatch(values -> values.stream().anyMatch(v -> v.bare() == call))
        || flow.writes.stream().anyMatch(write -> write.value().bare() == call)
        || flow.puts.stream().anyMatch(put -> put.value().bare() == call);
  }
}
