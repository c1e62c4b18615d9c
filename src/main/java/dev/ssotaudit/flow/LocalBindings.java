package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.StatementBodies;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that can be renamed inside a function without anybody outside noticing: its variables
 * and parameters, those of the functions around it and of anonymous functions and comprehensions
 * inside it. What it imports is not among them, nor are the variables of a module or a type.
 */
final class LocalBindings {
  private final Set<String> names = new HashSet<>();

  private LocalBindings() {}

  static Set<String> of(FunctionSymbol function) {
    LocalBindings bindings = new LocalBindings();
    for (FunctionSymbol f = function; f != null; f = f.outer()) {
      bindings.add(f);
    }
    return bindings.names;
  }

  private void add(FunctionSymbol function) {
    function.parameters().forEach(this::parameter);
    boolean local = function.declaration() != null;
    Set<String> shared = new HashSet<>();
    ValueWalker.walk(
        function.body(),
        this::value,
        statement -> {
          if (local) {
            statement(statement);
          }
          if (statement instanceof Statement.Global global && !global.enclosing()) {
            shared.addAll(global.names());
          }
        });
    names.removeAll(shared);
  }

  private void parameter(Parameter parameter) {
    names.add(parameter.name());
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign.targets().forEach(this::target);
    } else if (statement instanceof Statement.Define define) {
      target(define.target());
    } else if (statement instanceof Statement.Declare declare) {
      names.add(declare.declaration().name());
    } else if (statement instanceof Statement.Match match) {
      match.cases().forEach(arm -> arm.captures().forEach(this::target));
    } else if (statement instanceof Statement.Try attempt) {
      attempt.handlers().forEach(handler -> add(handler.name()));
    }
    StatementBodies.bound(statement).forEach(this::target);
  }

  private void value(Value value) {
    if (value instanceof Value.Lambda lambda) {
      lambda.function().parameters().forEach(this::parameter);
    } else if (value instanceof Value.Comprehension comprehension) {
      comprehension.clauses().forEach(clause -> target(clause.target()));
    } else if (value instanceof Value.Assigning assigning) {
      target(assigning.target());
    } else if (value instanceof Value.New created && created.body() != null) {
      created.body().body().forEach(this::member);
    }
  }

  /** A method of an anonymous type. */
  private void member(Statement member) {
    if (member instanceof Statement.Declare declare
        && declare.declaration() instanceof Declaration.Function function) {
      function.parameters().forEach(this::parameter);
    }
  }

  private void target(Value target) {
    if (target instanceof Value.Name name) {
      names.add(name.id());
    } else if (target instanceof Value.Container container) {
      container.entries().forEach(entry -> target(entry.value()));
    }
  }

  private void add(@Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }
}
