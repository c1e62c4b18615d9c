package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.ValueWalker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks statements and the expressions in them, block by block. */
final class StatementWalk {
  private final CodeWalk declarations;
  private final CodeWalk.Visitor visitor;

  StatementWalk(CodeWalk declarations, CodeWalk.Visitor visitor) {
    this.declarations = declarations;
    this.visitor = visitor;
  }

  /** Statements of one block. */
  void all(List<Statement> body, Spot spot) {
    body.forEach(statement -> statement(statement, spot));
  }

  private void statement(Statement statement, Spot spot) {
    if (statement instanceof Statement.Define define) {
      define(define, spot);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      value(evaluate.value(), spot);
    } else if (statement instanceof Statement.Assign assign) {
      value(assign.value(), spot);
      assign.targets().forEach(target -> value(target, spot));
    } else if (statement instanceof Statement.Return result) {
      value(result.value(), spot);
    } else if (statement instanceof Statement.Raise raise) {
      value(raise.value(), spot);
    } else if (statement instanceof Statement.If branch) {
      value(branch.condition(), spot);
      all(branch.then(), spot.block());
      all(branch.otherwise(), spot.block());
    } else if (statement instanceof Statement.Block block) {
      all(block.body(), spot.block());
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, spot);
    } else {
      rare(statement, spot);
    }
  }

  private void rare(Statement statement, Spot spot) {
    if (statement instanceof Statement.Loop loop) {
      loop(loop, spot);
    } else if (statement instanceof Statement.Match match) {
      match(match, spot);
    } else if (statement instanceof Statement.With with) {
      with(with, spot);
    } else if (statement instanceof Statement.Synchronized block) {
      value(block.lock(), spot);
      all(block.body(), spot.block());
    } else if (statement instanceof Statement.Assert check) {
      value(check.condition(), spot);
      value(check.message(), spot);
    } else if (statement instanceof Statement.Declare declare
        && declare.declaration() instanceof Declaration.Type type) {
      declarations.inner(type, spot);
    }
  }

  private void define(Statement.Define define, Spot spot) {
    declarations.decorators(define.decorators(), spot);
    if (define.type() != null) {
      visitor.type(define.type(), spot);
    }
    value(define.value(), spot);
    if (define.target() instanceof Value.Name name) {
      Value from = define.type() == null ? define.value() : null;
      local(name.id(), define.type(), from, false, spot);
    }
  }

  private static void local(
      String name, @Nullable Value type, @Nullable Value from, boolean element, Spot spot) {
    spot.locals().define(name, new Locals.Local(type, from, element, false, spot));
  }

  private void attempt(Statement.Try attempt, Spot spot) {
    List<Value> caught =
        attempt.handlers().stream().flatMap(handler -> handler.types().stream()).toList();
    Guard guard = new Guard(spot.guard(), Guard.Kind.TRY, caught, spot);
    all(attempt.body(), spot.block().guarded(guard));
    for (Statement.Handler handler : attempt.handlers()) {
      handler.types().forEach(type -> visitor.type(type, spot));
      Spot inside = spot.block();
      if (handler.name() != null) {
        Value type = handler.types().size() == 1 ? handler.types().get(0) : null;
        local(handler.name(), type, null, false, inside);
      }
      all(handler.body(), inside);
    }
    all(attempt.last(), spot.block());
  }

  /** A typed variable of the loop is defined around it; one with {@code var} is not. */
  private void loop(Statement.Loop loop, Spot spot) {
    value(loop.iterable(), spot);
    Spot inside = spot.block();
    if (loop.target() instanceof Value.Name name && !spot.locals().definesHere(name.id())) {
      local(name.id(), null, loop.iterable(), true, inside);
    }
    value(loop.condition(), inside);
    all(loop.body(), inside);
  }

  private void match(Statement.Match match, Spot spot) {
    value(match.subject(), spot);
    for (Statement.Case arm : match.cases()) {
      Spot inside = spot.block();
      arm.captures().forEach(name -> local(name.id(), null, null, false, inside));
      arm.patterns().forEach(pattern -> value(pattern, inside));
      value(arm.guard(), inside);
      all(arm.body(), inside);
    }
  }

  private void with(Statement.With with, Spot spot) {
    Spot inside = spot.block();
    for (Statement.Resource resource : with.resources()) {
      if (resource.type() != null) {
        visitor.type(resource.type(), inside);
      }
      value(resource.value(), inside);
      if (resource.target() instanceof Value.Name name) {
        Value from = resource.type() == null ? resource.value() : null;
        local(name.id(), resource.type(), from, false, inside);
      }
    }
    all(with.body(), inside);
  }

  /** What a lambda may throw is its function type's to say. */
  private void lambda(Declaration.Function function, Spot spot) {
    Spot inside = spot.block().guarded(new Guard(null, Guard.Kind.OPEN, List.of(), spot));
    function.parameters().forEach(parameter -> declarations.parameter(parameter, inside));
    all(function.body() == null ? List.of() : function.body(), inside);
  }

  /** An expression and those in it. */
  void value(@Nullable Value value, Spot spot) {
    if (value == null) {
      return;
    }
    visitor.value(value, spot);
    if (value instanceof Value.Lambda lambda) {
      lambda(lambda.function(), spot);
    } else if (value instanceof Value.New created) {
      visitor.type(created.type(), spot);
      created.arguments().forEach(argument -> value(argument.value(), spot));
      if (created.body() != null) {
        declarations.inner(created.body(), spot);
      }
    } else if (value instanceof Value.Cast cast) {
      visitor.type(cast.type(), spot);
      value(cast.value(), spot);
    } else if (value instanceof Value.Assigning assigning) {
      value(assigning.value(), spot);
      binding(assigning, spot);
    } else {
      ValueWalker.children(value, child -> value(child, spot));
    }
  }

  /** A pattern binds a new variable; any other assignment writes one that is there. */
  private void binding(Value.Assigning assigning, Spot spot) {
    if (assigning.target() instanceof Value.Name name
        && spot.locals().find(name.id()) == null
        && assigning.value() instanceof Value.Cast cast) {
      local(name.id(), cast.type(), null, false, spot);
    } else if (assigning.target() instanceof Value.Name name
        && assigning.value() instanceof Value.Cast cast
        && spot.locals().definesHere(name.id())) {
      local(name.id(), cast.type(), null, false, spot);
    } else {
      value(assigning.target(), spot);
    }
  }
}
