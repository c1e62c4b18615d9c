package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Keyword;
import dev.ssotaudit.fact.Argument;
import java.util.ArrayList;
import java.util.List;

/** Lowers the arguments of calls and the bases of classes. */
final class ArgumentLowering {
  private final ValueLowering values;

  ArgumentLowering(ValueLowering values) {
    this.values = values;
  }

  /** Both kinds in the order they are written; {@code f(x=1, *a)} is legal. */
  List<Argument> lower(List<Expr> positional, List<Keyword> keywords) {
    List<Argument> arguments = new ArrayList<>(positional.size() + keywords.size());
    int next = 0;
    for (Expr argument : positional) {
      while (next < keywords.size() && keywords.get(next).loc().start() < argument.loc().start()) {
        arguments.add(keyword(keywords.get(next++)));
      }
      arguments.add(positional(argument));
    }
    while (next < keywords.size()) {
      arguments.add(keyword(keywords.get(next++)));
    }
    return arguments;
  }

  private Argument positional(Expr node) {
    return node instanceof Expr.Starred starred
        ? new Argument(Argument.Kind.SPREAD, null, values.value(starred.value()))
        : Argument.of(values.value(node));
  }

  private Argument keyword(Keyword keyword) {
    String name = keyword.arg();
    return name == null
        ? new Argument(Argument.Kind.NAMED_SPREAD, null, values.value(keyword.value()))
        : Argument.named(name, values.value(keyword.value()));
  }
}
