package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression back as short text, for conditions. */
final class ValueText {
  private static final int MAX = 80;

  private ValueText() {}

  static String condition(Sym.Condition condition) {
    Value value = condition.value();
    String text = value == null ? "another path" : of(value);
    String whole = condition.holds() ? text : "not (" + text + ")";
    return whole.length() > MAX ? whole.substring(0, MAX) + "…" : whole;
  }

  static String of(Value value) {
    if (value instanceof Value.Name name) {
      return name.id();
    } else if (value instanceof Value.Member member) {
      return of(member.base()) + "." + member.name();
    } else if (value instanceof Value.Text text) {
      return '"' + Labels.mask(text.text()) + '"';
    } else if (value instanceof Value.Literal literal) {
      return literal.text();
    } else if (value instanceof Value.Call call) {
      return of(call.callee()) + (call.arguments().isEmpty() ? "()" : "(…)");
    } else if (value instanceof Value.Operator operator) {
      return operator(operator);
    } else if (value instanceof Value.Choice choice) {
      String word = choice.kind() == Value.ChoiceKind.AND ? " and " : " or ";
      return choice.kind() == Value.ChoiceKind.IF ? "…" : join(choice.arms(), word);
    } else if (value instanceof Value.Index index) {
      return of(index.base()) + "[" + of(index.key()) + "]";
    } else if (value instanceof Value.Await await) {
      return of(await.value());
    } else if (value instanceof Value.This) {
      return "this";
    }
    return "…";
  }

  private static String operator(Value.Operator operator) {
    if (operator.operands().size() == 1) {
      String symbol = operator.symbol().equals("!") ? "not " : operator.symbol();
      return symbol + of(operator.operands().get(0));
    }
    return join(operator.operands(), " " + operator.symbol().replace('-', ' ') + " ");
  }

  private static String join(List<Value> values, String separator) {
    return values.stream().map(ValueText::of).collect(Collectors.joining(separator));
  }
}
