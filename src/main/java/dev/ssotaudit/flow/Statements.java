package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements over an {@link Evaluation}. */
final class Statements {
  /** Loops nested deeper than this are walked once. */
  private static final int TWICE_UP_TO = 2;

  private final Evaluation evaluation;
  private final Expressions expressions;
  private final Targets targets;

  Statements(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.expressions = new Expressions(evaluation);
    this.targets = new Targets(evaluation, expressions);
  }

  void run(List<Statement> statements) {
    for (Statement statement : statements) {
      run(statement);
    }
  }

  private void run(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      assign(assign);
    } else if (statement instanceof Statement.Define define) {
      define(define);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      expressions.of(evaluate.value());
    } else if (statement instanceof Statement.Return result) {
      returned(result);
    } else if (statement instanceof Statement.If branch) {
      branch(branch);
    } else if (statement instanceof Statement.Loop loop) {
      loop(loop);
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt);
    } else if (statement instanceof Statement.With with) {
      with(with);
    } else if (statement instanceof Statement.Importing importing) {
      At at = evaluation.at(importing.span());
      if (!importing.imported().wildcard()) {
        evaluation.assign(
            NameScope.boundName(importing.imported()),
            evaluation.scope.imported(importing.imported(), at));
      }
    } else {
      runRare(statement);
    }
  }

  private void runRare(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declare(declare);
    } else if (statement instanceof Statement.Match match) {
      match(match);
    } else if (statement instanceof Statement.Block block) {
      run(block.body());
    } else if (statement instanceof Statement.Synchronized block) {
      expressions.of(block.lock());
      run(block.body());
    } else if (statement instanceof Statement.Raise raise) {
      raise(raise);
    } else if (statement instanceof Statement.Assert check) {
      expressions.of(check.condition());
      if (check.message() != null) {
        expressions.of(check.message());
      }
    } else if (statement instanceof Statement.Global global) {
      (global.enclosing() ? evaluation.nonlocals : evaluation.globals).addAll(global.names());
    } else if (statement instanceof Statement.Delete delete) {
      delete(delete);
    } else if (statement instanceof Statement.Break || statement instanceof Statement.Continue) {
      leaveLoop();
    }
  }

  private void delete(Statement.Delete delete) {
    for (Value target : delete.targets()) {
      if (target instanceof Value.Name name) {
        evaluation.env.variables.remove(name.id());
      }
    }
  }

  private void raise(Statement.Raise raise) {
    if (raise.value() != null) {
      expressions.of(raise.value());
    }
    evaluation.leave();
  }

  private void returned(Statement.Return result) {
    if (result.value() != null) {
      Sym value = expressions.of(result.value());
      evaluation.flow.returns.add(
          new FunctionFlow.Result(
              value,
              conditions.isEmpty() ? null : conditions.get(conditions.size() - 1),
              evaluation.at(result.span())));
    }
    evaluation.leave();
  }

  private final List<Sym.Condition> conditions = new ArrayList<>();
  private final List<List<Env>> loopExits = new ArrayList<>();

  private void leaveLoop() {
    if (!loopExits.isEmpty() && !evaluation.env.dead) {
      loopExits.get(loopExits.size() - 1).add(evaluation.env.copy());
    }
    evaluation.env.dead = true;
  }

  private void assign(Statement.Assign assign) {
    Sym value = expressions.of(assign.value());
    if (assign.operator() != null) {
      Value target = assign.targets().get(0);
      Sym old = expressions.of(target);
      value = new Sym.Op(assign.operator(), List.of(old, value), evaluation.at(assign.span()));
      evaluation.flow.augmented.put(assign, value);
    }
    for (Value target : assign.targets()) {
      targets.assign(target, value);
    }
  }

  private void define(Statement.Define define) {
    for (Decorator decorator : define.decorators()) {
      expressions.of(decorator.value());
    }
    if (define.value() != null) {
      targets.assign(define.target(), expressions.of(define.value()));
    }
  }

  private void declare(Statement.Declare declare) {
    FunctionSymbol nested = evaluation.function.nested(declare.declaration());
    if (nested != null) {
      At at = evaluation.at(declare.declaration().nameSpan());
      for (Decorator decorator : declare.declaration().decorators()) {
        expressions.of(decorator.value());
      }
      nested.parameters().stream()
          .filter(p -> p.defaultValue() != null)
          .forEach(p -> expressions.of(java.util.Objects.requireNonNull(p.defaultValue())));
      evaluation.env.variables.put(nested.name(), new Sym.Closed(nested, null, at));
    } else {
      declareType(declare.declaration());
    }
  }

  private void declareType(Declaration type) {
    String prefix = evaluation.function.qualified();
    String qualified = prefix.isEmpty() ? type.name() : prefix + "." + type.name();
    evaluation.env.variables.put(
        type.name(),
        new Sym.Ref(evaluation.function.unit().path(), qualified, evaluation.at(type.nameSpan())));
    for (Decorator decorator : type.decorators()) {
      expressions.of(decorator.value());
    }
    if (type instanceof Declaration.Type declared) {
      declared.bases().forEach(base -> expressions.of(base.value()));
    }
  }

  private void branch(Statement.If branch) {
    expressions.of(branch.condition());
    Env before = evaluation.env.copy();
    Sym.Condition holds = new Sym.Condition(branch.condition(), true);
    guarded(branch.then(), holds);
    Env then = evaluation.env;
    evaluation.env = before;
    guarded(branch.otherwise(), new Sym.Condition(branch.condition(), false));
    evaluation.env = Env.join(then, evaluation.env, holds);
  }

  private void guarded(List<Statement> body, Sym.Condition condition) {
    conditions.add(condition);
    run(body);
    conditions.remove(conditions.size() - 1);
  }

  private void match(Statement.Match match) {
    Sym subject = expressions.of(match.subject());
    Env before = evaluation.env.copy();
    Env joined = null;
    boolean exhaustive = false;
    for (Statement.Case arm : match.cases()) {
      evaluation.env = before.copy();
      arm.patterns().forEach(expressions::of);
      arm.captures().forEach(name -> evaluation.assign(name.id(), subject));
      if (arm.guard() != null) {
        expressions.of(arm.guard());
      }
      loopExits.add(new ArrayList<>());
      run(arm.body());
      Env end = evaluation.env;
      for (Env exit : loopExits.remove(loopExits.size() - 1)) {
        end = Env.join(end, exit, null);
      }
      Value first = arm.patterns().isEmpty() ? null : arm.patterns().get(0);
      joined =
          joined == null ? end : Env.join(end, joined, new Sym.Condition(first, first != null));
      exhaustive |= arm.irrefutable();
    }
    evaluation.env = joined == null ? before : exhaustive ? joined : Env.join(joined, before, null);
  }

  private void loop(Statement.Loop loop) {
    Sym iterable = loop.iterable() == null ? null : expressions.of(loop.iterable());
    Env before = evaluation.env.copy();
    evaluation.loopDepth++;
    int passes = evaluation.loopDepth <= TWICE_UP_TO ? 2 : 1;
    Env exit = before;
    for (int pass = 0; pass < passes; pass++) {
      evaluation.env = exit.copy();
      loopExits.add(new ArrayList<>());
      loopBody(loop, iterable);
      exit = Env.join(evaluation.env, before, null);
      for (Env left : loopExits.remove(loopExits.size() - 1)) {
        exit = Env.join(exit, left, null);
      }
    }
    evaluation.loopDepth--;
    evaluation.env = exit;
    run(loop.otherwise());
  }

  private void loopBody(Statement.Loop loop, @Nullable Sym iterable) {
    if (loop.condition() != null) {
      expressions.of(loop.condition());
    }
    if (loop.target() != null && iterable != null) {
      At at = evaluation.at(loop.target().span());
      targets.assign(loop.target(), new Sym.Element(iterable, at));
    }
    run(loop.body());
  }

  private void attempt(Statement.Try attempt) {
    Env before = evaluation.env.copy();
    run(attempt.body());
    Env failed = evaluation.env.dead ? before : Env.join(before, evaluation.env, null);
    run(attempt.otherwise());
    Env end = evaluation.env;
    for (Statement.Handler handler : attempt.handlers()) {
      evaluation.env = failed.copy();
      evaluation.env.dead = false;
      handler.types().forEach(expressions::of);
      if (handler.name() != null) {
        evaluation.env.variables.put(
            handler.name(), new Sym.Unknown("exception", evaluation.at(handler.span())));
      }
      run(handler.body());
      end = Env.join(end, evaluation.env, null);
    }
    evaluation.env = end;
    boolean dead = end.dead;
    evaluation.env.dead = false;
    run(attempt.last());
    evaluation.env.dead |= dead;
  }

  private void with(Statement.With with) {
    for (Statement.Resource resource : with.resources()) {
      Sym value = expressions.of(resource.value());
      if (resource.target() != null) {
        boolean python = evaluation.function.unit().python();
        At at = evaluation.at(resource.value().span());
        targets.assign(resource.target(), python ? new Sym.Entered(value, at) : value);
      }
    }
    run(with.body());
  }
}
