package dev.ssotaudit.fact;

import dev.ssotaudit.fact.Value.ContainerKind;
import java.util.List;
import java.util.stream.Collectors;

/** The values' part of {@link FactPrinter}. */
final class ValuePrinter {
  private ValuePrinter() {}

  static String print(Value value) {
    if (value instanceof Value.Text text) {
      return quoted(text.text());
    } else if (value instanceof Value.Literal literal) {
      return literal(literal);
    } else if (value instanceof Value.Template template) {
      return template(template);
    } else if (value instanceof Value.Name name) {
      return name.id();
    } else if (value instanceof Value.Member member) {
      return print(member.base()) + "." + member.name();
    } else if (value instanceof Value.Index index) {
      return print(index.base()) + "[" + print(index.key()) + "]";
    } else if (value instanceof Value.Call call) {
      return print(call.callee()) + "(" + arguments(call.arguments()) + ")";
    } else if (value instanceof Value.Container container) {
      return container(container);
    } else if (value instanceof Value.Operator operator) {
      return operator(operator);
    } else if (value instanceof Value.Choice choice) {
      return choice(choice);
    }
    return functional(value);
  }

  private static String functional(Value value) {
    if (value instanceof Value.Lambda lambda) {
      return lambda(lambda.function());
    } else if (value instanceof Value.Comprehension comprehension) {
      return comprehension(comprehension);
    } else if (value instanceof Value.Await await) {
      return "(await " + print(await.value()) + ")";
    } else if (value instanceof Value.Yield yield) {
      return (yield.from() ? "(yield from" : "(yield")
          + (yield.value() == null ? ")" : " " + print(yield.value()) + ")");
    } else if (value instanceof Value.Assigning assigning) {
      String operator = assigning.operator() == null ? ":" : assigning.operator();
      return "("
          + print(assigning.target())
          + " "
          + operator
          + "= "
          + print(assigning.value())
          + ")";
    }
    return typed(value);
  }

  private static String typed(Value value) {
    if (value instanceof Value.New created) {
      String body = created.body() == null ? "" : inline(created.body().body());
      return "new " + print(created.type()) + "(" + arguments(created.arguments()) + ")" + body;
    } else if (value instanceof Value.Cast cast) {
      return "((" + print(cast.type()) + ") " + print(cast.value()) + ")";
    } else if (value instanceof Value.MethodReference reference) {
      return print(reference.base()) + "::" + reference.name();
    } else if (value instanceof Value.This self) {
      return self.qualifier() == null ? "this" : self.qualifier() + ".this";
    } else if (value instanceof Value.Super) {
      return "super";
    }
    return "<" + ((Value.Unknown) value).why() + ">";
  }

  static String arguments(List<Argument> arguments) {
    return arguments.stream().map(ValuePrinter::argument).collect(Collectors.joining(", "));
  }

  private static String argument(Argument argument) {
    return switch (argument.kind()) {
      case POSITIONAL -> print(argument.value());
      case NAMED -> argument.name() + "=" + print(argument.value());
      case SPREAD -> "*" + print(argument.value());
      case NAMED_SPREAD -> "**" + print(argument.value());
    };
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
  }

  private static String literal(Value.Literal literal) {
    return switch (literal.kind()) {
      case NULL -> "null";
      case BOOLEAN, NUMBER, ELLIPSIS -> literal.text();
      case BYTES -> "b" + quoted(literal.text());
      case CHARACTER -> "'" + escaped(literal.text()) + "'";
    };
  }

  private static String template(Value.Template template) {
    StringBuilder text = new StringBuilder("f\"");
    for (Value part : template.parts()) {
      text.append(part instanceof Value.Text t ? escaped(t.text()) : "{" + print(part) + "}");
    }
    return text.append('"').toString();
  }

  private static String container(Value.Container container) {
    String entries =
        container.entries().stream().map(ValuePrinter::entry).collect(Collectors.joining(", "));
    boolean single = container.entries().size() == 1;
    return container.kind() == ContainerKind.TUPLE && single
        ? "(" + entries + ",)"
        : bracketed(container.kind(), entries);
  }

  private static String entry(Value.Entry entry) {
    if (entry.key() != null) {
      return print(entry.key()) + ": " + print(entry.value());
    }
    return (entry.spread() ? "*" : "") + print(entry.value());
  }

  /** A map in braces; an empty one and an empty set differ by the colon. */
  private static String bracketed(ContainerKind kind, String entries) {
    if (kind == null || kind == ContainerKind.TUPLE) {
      return "(" + entries + ")";
    }
    if (kind == ContainerKind.LIST) {
      return "[" + entries + "]";
    }
    return kind == ContainerKind.MAP && entries.isEmpty() ? "{:}" : "{" + entries + "}";
  }

  private static String operator(Value.Operator operator) {
    List<Value> operands = operator.operands();
    String symbol = operator.symbol();
    if (symbol.equals("slice")) {
      return "slice(" + FactPrinter.values(operands) + ")";
    }
    return operands.size() == 1
        ? "(" + symbol + " " + print(operands.get(0)) + ")"
        : joined(" " + symbol + " ", operands);
  }

  private static String joined(String separator, List<Value> values) {
    return values.stream()
        .map(ValuePrinter::print)
        .collect(Collectors.joining(separator, "(", ")"));
  }

  private static String choice(Value.Choice choice) {
    List<Value> arms = choice.arms();
    return switch (choice.kind()) {
      case OR -> joined(" or ", arms);
      case AND -> joined(" and ", arms);
      case IF ->
          "("
              + print(choice.condition())
              + " ? "
              + print(arms.get(0))
              + " : "
              + print(arms.get(1))
              + ")";
      case SWITCH -> "switch " + print(choice.condition()) + joined(" | ", arms);
    };
  }

  private static String lambda(Declaration.Function function) {
    return "(lambda "
        + DeclarationPrinter.modifiers(function.modifiers())
        + DeclarationPrinter.parameters(function.parameters())
        + inline(function.body())
        + ")";
  }

  private static String inline(List<Statement> body) {
    return " { " + FactPrinter.print(body).replaceAll("\n *", "; ") + " }";
  }

  private static String comprehension(Value.Comprehension comprehension) {
    String key = comprehension.key() == null ? "" : print(comprehension.key()) + ": ";
    String clauses =
        comprehension.clauses().stream().map(ValuePrinter::clause).collect(Collectors.joining());
    return bracketed(comprehension.kind(), key + print(comprehension.element()) + clauses);
  }

  private static String clause(Value.Clause clause) {
    String conditions =
        clause.conditions().stream().map(c -> " if " + print(c)).collect(Collectors.joining());
    return (clause.async() ? " async for " : " for ")
        + print(clause.target())
        + " in "
        + print(clause.iterable())
        + conditions;
  }
}
