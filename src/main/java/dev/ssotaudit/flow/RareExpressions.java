package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions other than names, texts, members, calls and operators. */
final class RareExpressions {
  private final Evaluation evaluation;
  private final Expressions expressions;

  RareExpressions(Evaluation evaluation, Expressions expressions) {
    this.evaluation = evaluation;
    this.expressions = expressions;
  }

  Sym evaluate(Value value) {
    At at = evaluation.at(value.span());
    if (value instanceof Value.Cast cast) {
      return expressions.of(cast.value());
    } else if (value instanceof Value.Index index) {
      Sym base = expressions.of(index.base());
      return new Sym.Index(base, expressions.of(index.key()), at);
    } else if (value instanceof Value.Container container) {
      return container(container, at);
    } else if (value instanceof Value.Await await) {
      return expressions.of(await.value());
    } else if (value instanceof Value.Assigning assigning) {
      return assigning(assigning, at);
    } else if (value instanceof Value.Comprehension comprehension) {
      return comprehension(comprehension, at);
    } else if (value instanceof Value.Lambda lambda) {
      return lambda(lambda, at);
    } else if (value instanceof Value.Yield yield) {
      return yielded(yield, at);
    } else if (value instanceof Value.This) {
      return self(false, at);
    } else if (value instanceof Value.Super) {
      return self(true, at);
    } else if (value instanceof Value.MethodReference reference) {
      return new Sym.Member(expressions.of(reference.base()), reference.name(), at);
    }
    return new Sym.Unknown(value instanceof Value.Unknown unknown ? unknown.why() : "syntax", at);
  }

  private Sym self(boolean parent, At at) {
    TypeSymbol type = owner(evaluation.function);
    if (type == null) {
      return new Sym.Unknown("no type", at);
    } else if (parent) {
      return new Sym.This(type, evaluation.function, true, at);
    }
    return evaluation.withState(evaluation.self(type));
  }

  static @Nullable TypeSymbol owner(FunctionSymbol function) {
    for (FunctionSymbol f = function; f != null; f = f.outer()) {
      if (f.owner() != null) {
        return f.owner();
      }
    }
    return null;
  }

  private Sym container(Value.Container container, At at) {
    List<Sym.Item> items = new ArrayList<>(container.entries().size());
    for (Value.Entry entry : container.entries()) {
      Sym key = entry.key() == null ? null : expressions.of(entry.key());
      items.add(new Sym.Item(key, expressions.of(entry.value()), entry.spread()));
    }
    return new Sym.Container(container.kind(), items, at);
  }

  private Sym assigning(Value.Assigning assigning, At at) {
    Sym value = expressions.of(assigning.value());
    if (assigning.operator() != null) {
      Sym old = expressions.of(assigning.target());
      value = new Sym.Op(assigning.operator(), List.of(old, value), at);
    }
    new Targets(evaluation, expressions).assign(assigning.target(), value);
    return value;
  }

  private Sym comprehension(Value.Comprehension comprehension, At at) {
    Env before = evaluation.env;
    evaluation.env = before.copy();
    for (Value.Clause clause : comprehension.clauses()) {
      Sym iterable = expressions.of(clause.iterable());
      new Targets(evaluation, expressions)
          .assign(
              clause.target(), new Sym.Element(iterable, evaluation.at(clause.target().span())));
      clause.conditions().forEach(expressions::of);
    }
    Sym key = comprehension.key() == null ? null : expressions.of(comprehension.key());
    Sym element = expressions.of(comprehension.element());
    evaluation.env = before;
    return new Sym.Container(comprehension.kind(), List.of(new Sym.Item(key, element, false)), at);
  }

  private Sym lambda(Value.Lambda lambda, At at) {
    return inline(lambda.function(), at);
  }

  private Sym inline(Declaration.Function function, At at) {
    FunctionSymbol symbol = evaluation.function.lambda(function);
    Evaluation inner = new Evaluation(symbol, evaluation.scope);
    inner.env = evaluation.env.copy();
    List<Parameter> parameters = function.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      inner.env.variables.put(parameters.get(i).name(), new Sym.Param(symbol, i));
    }
    new Statements(inner).run(symbol.body());
    inner.finish();
    evaluation.flow.absorb(inner.flow);
    return new Sym.Closed(symbol, inner.flow, at);
  }

  /** Evaluates the members of an anonymous type where it stands: they see the local variables. */
  void anonymous(Value.New created) {
    if (created.body() == null) {
      return;
    }
    for (Statement member : created.body().body()) {
      if (member instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        inline(function, evaluation.at(function.nameSpan()));
      } else if (member instanceof Statement.Define define && define.value() != null) {
        expressions.of(define.value());
      }
    }
  }

  private Sym yielded(Value.Yield yield, At at) {
    if (yield.value() != null) {
      Sym value = expressions.of(yield.value());
      Sym item = yield.from() ? new Sym.Element(value, at) : value;
      evaluation.flow.yields.add(new FunctionFlow.Result(item, null, at));
    }
    return new Sym.Unknown("sent into a generator", at);
  }
}
