package dev.ssotaudit.rule.change.shape;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Replaces the names of a function's local variables, so that they do not matter. */
public final class Locals {
  private final Set<String> bound = new HashSet<>();
  private final Set<String> global = new HashSet<>();

  private Locals() {}

  /**
   * A replacement for names: a local variable that the body binds becomes its number, in order of
   * use; all others, parameters too, stay.
   */
  public static UnaryOperator<String> renamed(List<Parameter> parameters, List<Statement> body) {
    Locals locals = of(parameters, body);
    Map<String, String> numbers = new HashMap<>();
    return name ->
        locals.bound.contains(name)
            ? numbers.computeIfAbsent(name, n -> "$" + (numbers.size() + 1))
            : name;
  }

  /**
   * A replacement for names: every local variable that the body binds becomes the same sign. For
   * single expressions: unlike numbers, it does not depend on what stands before them.
   */
  public static UnaryOperator<String> hidden(List<Parameter> parameters, List<Statement> body) {
    Locals locals = of(parameters, body);
    return name -> locals.bound.contains(name) ? "$" : name;
  }

  private static Locals of(List<Parameter> parameters, List<Statement> body) {
    Locals locals = new Locals();
    ValueWalker.walk(body, locals::value, locals::statement);
    parameters.forEach(parameter -> locals.bound.remove(parameter.name()));
    locals.bound.removeAll(locals.global);
    return locals;
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(this::target);
    } else if (statement instanceof Statement.Define define) {
      target(define.target());
    } else if (statement instanceof Statement.Loop loop && loop.target() != null) {
      target(loop.target());
    } else if (statement instanceof Statement.With with) {
      for (Statement.Resource resource : with.resources()) {
        if (resource.target() != null) {
          target(resource.target());
        }
      }
    } else if (statement instanceof Statement.Try attempt) {
      for (Statement.Handler handler : attempt.handlers()) {
        if (handler.name() != null) {
          bound.add(handler.name());
        }
      }
    } else if (statement instanceof Statement.Global declared) {
      global.addAll(declared.names());
    }
  }

  private void value(Value value) {
    if (value instanceof Value.Comprehension comprehension) {
      comprehension.clauses().forEach(clause -> target(clause.target()));
    } else if (value instanceof Value.Assigning assigning) {
      target(assigning.target());
    }
  }

  private void target(Value target) {
    if (target instanceof Value.Name name) {
      bound.add(name.id());
    } else if (target instanceof Value.Container tuple) {
      tuple.entries().forEach(entry -> target(entry.value()));
    }
  }
}
