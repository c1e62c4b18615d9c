package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class Expressions {
  private final Evaluation evaluation;

  Expressions(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Sym of(Value value) {
    return evaluation.remember(value, evaluate(value));
  }

  private At at(Value value) {
    return evaluation.at(value.span());
  }

  private Sym evaluate(Value value) {
    if (value instanceof Value.Name name) {
      return evaluation.read(name.id(), name.span());
    } else if (value instanceof Value.Text text) {
      return new Sym.Text(text.text(), at(value));
    } else if (value instanceof Value.Literal literal) {
      return new Sym.Const(literal.kind(), literal.text(), at(value));
    } else if (value instanceof Value.Member member) {
      return new Sym.Member(of(member.base()), member.name(), at(value));
    } else if (value instanceof Value.Call call) {
      return call(call, callee(call.callee()), call.arguments(), false);
    } else if (value instanceof Value.New created) {
      Sym made = call(created, of(created.type()), created.arguments(), true);
      new RareExpressions(evaluation, this).anonymous(created);
      return made;
    } else if (value instanceof Value.Template template) {
      return new Sym.Template(all(template.parts()), "template", at(value));
    } else if (value instanceof Value.Operator operator) {
      return operator(operator);
    } else if (value instanceof Value.Choice choice) {
      return choice(choice);
    }
    return new RareExpressions(evaluation, this).evaluate(value);
  }

  private Sym callee(Value callee) {
    if (callee instanceof Value.Name name
        && !evaluation.function.unit().python()
        && !evaluation.env.variables.containsKey(name.id())) {
      return evaluation.remember(callee, evaluation.scope.callee(name.id(), at(callee)));
    }
    return of(callee);
  }

  List<Sym> all(List<Value> values) {
    List<Sym> result = new ArrayList<>(values.size());
    for (Value value : values) {
      result.add(of(value));
    }
    return result;
  }

  private Sym operator(Value.Operator operator) {
    List<Sym> operands = all(operator.operands());
    if (operator.symbol().equals("%")
        && operands.size() == 2
        && operands.get(0).bare() instanceof Sym.Text text) {
      return PercentFormat.of(text, operands.get(1), at(operator));
    }
    return new Sym.Op(operator.symbol(), operands, at(operator));
  }

  private Sym choice(Value.Choice choice) {
    if (choice.condition() != null) {
      of(choice.condition());
    }
    Sym result = null;
    Sym.Condition before = null;
    for (int i = 0; i < choice.arms().size(); i++) {
      Value arm = choice.arms().get(i);
      Sym sym = of(arm);
      Sym.Condition when = condition(choice, i);
      if (choice.kind() == Value.ChoiceKind.AND && i < choice.arms().size() - 1) {
        continue;
      }
      result = result == null ? sym : Env.phi(result, before, sym, when);
      before = when;
    }
    return result == null ? new Sym.Unknown("no value", at(choice)) : result;
  }

  private static Sym.Condition condition(Value.Choice choice, int arm) {
    return switch (choice.kind()) {
      case IF -> new Sym.Condition(choice.condition(), arm == 0);
      case OR ->
          arm == 0
              ? new Sym.Condition(choice.arms().get(0), true)
              : new Sym.Condition(choice.arms().get(arm - 1), false);
      case AND, SWITCH -> new Sym.Condition(choice.condition(), true);
    };
  }

  Sym call(Value node, Sym callee, List<Argument> arguments, boolean construction) {
    List<Sym.Arg> args = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      Sym value = of(argument.value());
      switch (argument.kind()) {
        case POSITIONAL -> args.add(new Sym.Arg(null, value, false));
        case NAMED -> args.add(new Sym.Arg(argument.name(), value, false));
        case SPREAD -> args.add(new Sym.Arg(null, value, true));
        case NAMED_SPREAD -> args.add(new Sym.Arg("**", value, true));
      }
    }
    Sym.Call call = new Sym.Call(callee, args, construction, node, at(node));
    if (evaluation.flow.calls.put(node, call) == null) {
      evaluation.flow.callOrder.add(node);
    }
    noteOnObjects(call);
    Sym attribute = literalGetattr(call);
    return attribute == null ? call : attribute;
  }

  /** {@code getattr(x, "name")} and {@code getattr(x, "name", default)} read the attribute. */
  private static @Nullable Sym literalGetattr(Sym.Call call) {
    boolean reads =
        call.callee() instanceof Sym.External external
            && external.symbol().equals("builtins.getattr")
            && call.args().size() >= 2
            && call.args().stream().noneMatch(Sym.Arg::spread);
    if (!reads || !(call.args().get(1).value().bare() instanceof Sym.Text name)) {
      return null;
    }
    Sym read = new Sym.Member(call.args().get(0).value(), name.text(), call.at());
    return call.args().size() == 2 ? read : Env.phi(read, null, call.args().get(2).value(), null);
  }

  static boolean isSuper(Sym base) {
    return base instanceof Sym.This self && self.parent()
        || base instanceof Sym.Call call
            && call.callee() instanceof Sym.External external
            && external.symbol().equals("builtins.super");
  }

  private void noteOnObjects(Sym.Call call) {
    if (call.callee() instanceof Sym.Member member) {
      Sym target = isSuper(member.base()) ? evaluation.receiver() : member.base();
      if (target != null) {
        evaluation.note(
            target, before -> new ObjectState.Called(before, call, ObjectState.Called.RECEIVER));
      }
    }
    for (int i = 0; i < call.args().size(); i++) {
      int index = i;
      evaluation.note(
          call.args().get(i).value(), before -> new ObjectState.Called(before, call, index));
    }
  }
}
