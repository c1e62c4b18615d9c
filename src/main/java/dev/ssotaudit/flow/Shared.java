package dev.ssotaudit.flow;

import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that do not depend on who asks, found once a model: who calls a function, what a field
 * holds. Each is found by a question of its own, in which types come from declarations alone, so
 * that the order of asking changes nothing. Thread safe.
 */
public final class Shared {
  final CodeModel model;
  final Flows flows;
  final OwnerBoundary boundary;
  final Wrappers wrappers;
  private final Map<FunctionSymbol, Answer> callers = new ConcurrentHashMap<>();
  private final Map<TypeSymbol, Map<String, Answer>> fields = new ConcurrentHashMap<>();

  /** An answer, the callers it depends on, and whether another version's may be another. */
  record Answer(List<Val> values, Set<CallerNeed> needCallers, boolean differs) {}

  /** Shares answers about one model. */
  public Shared(CodeModel model, Flows flows, OwnerBoundary boundary) {
    this.model = model;
    this.flows = flows;
    this.boundary = boundary;
    this.wrappers = new Wrappers(model, flows);
  }

  /** The calls of a function in production code. */
  List<Val> callers(FunctionSymbol function, Query asking) {
    Answer answer = callers.get(function);
    if (answer == null) {
      boolean before = model.difference().begin();
      Query query = new Query(this, true, null, true);
      List<Val> found = query.binder.findCallers(function);
      answer = new Answer(found, query.needCallers, model.difference().end(before));
      callers.putIfAbsent(function, answer);
    }
    return told(answer, asking);
  }

  /** What a field holds over all objects of the type, by production code. */
  List<Val> fieldValues(TypeSymbol type, String name, Query asking) {
    Map<String, Answer> ofType = fields.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    Answer answer = ofType.get(name);
    if (answer == null) {
      boolean before = model.difference().begin();
      Query query = new Query(this, true, null, true);
      List<Val> found = query.properties.findFieldValues(type, name);
      answer = new Answer(found, query.needCallers, model.difference().end(before));
      ofType.putIfAbsent(name, answer);
    }
    return told(answer, asking);
  }

  /** The model. */
  public CodeModel model() {
    return model;
  }

  /** The simple names of functions that may return a new engine or client. */
  public Set<String> wrapperNames() {
    return wrappers.names();
  }

  private List<Val> told(Answer answer, Query asking) {
    if (answer.differs()) {
      model.difference().mark();
    }
    answer.needCallers().forEach(asking::need);
    return answer.values();
  }
}
