package dev.ssotaudit.flow;

import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.PathIndex;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each function computes, evaluated at most once. Depends on the function's own file and the
 * tree's paths alone, so it outlives every model. Thread safe.
 */
public final class Flows {
  private final Map<FunctionSymbol, FunctionFlow> known = new ConcurrentHashMap<>();
  private final LocalNames locals = new LocalNames();
  private final PathIndex paths;
  private final ApiIndex api;

  /** Evaluates over the tree's paths and the catalogue. */
  public Flows(PathIndex paths, ApiIndex api) {
    this.paths = paths;
    this.api = api;
  }

  FunctionFlow of(FunctionSymbol function) {
    FunctionFlow flow = known.get(function);
    if (flow == null) {
      boolean before = paths.difference().begin();
      flow = new Evaluation(function, scope(function)).run();
      flow.differs = paths.difference().end(before);
      FunctionFlow raced = known.putIfAbsent(function, flow);
      flow = raced == null ? flow : raced;
    }
    if (flow.differs) {
      paths.difference().mark();
    }
    return flow;
  }

  NameScope scope(FunctionSymbol function) {
    return function.unit().python()
        ? new PythonScope(function, paths, locals)
        : new JavaScope(function, paths, api, locals);
  }

  LocalNames locals() {
    return locals;
  }
}
