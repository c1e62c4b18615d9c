package dev.ssotaudit.rule.change.shape;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.ContainerKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Appends the canonical text of values. */
final class ValueWriter {
  private final StringBuilder out = new StringBuilder();
  private final UnaryOperator<String> names;

  ValueWriter(UnaryOperator<String> names) {
    this.names = names;
  }

  String text() {
    return out.toString();
  }

  ValueWriter append(String text) {
    out.append(text);
    return this;
  }

  String name(String simple) {
    return names.apply(simple);
  }

  void write(@Nullable Value value) {
    if (value == null) {
      out.append("none");
    } else if (value instanceof Value.Name name) {
      out.append(names.apply(name.id()));
    } else if (value instanceof Value.Text text) {
      quoted(text.text());
    } else if (value instanceof Value.Literal literal) {
      literal(literal);
    } else if (value instanceof Value.Member member) {
      write(member.base());
      out.append('.').append(member.name());
    } else if (value instanceof Value.Call call) {
      write(call.callee());
      arguments(call.arguments());
    } else if (value instanceof Value.Index index) {
      write(index.base());
      out.append('[');
      key(index.key());
      out.append(']');
    } else if (value instanceof Value.Operator operator) {
      operator(operator);
    } else {
      composite(value);
    }
  }

  private void composite(Value value) {
    if (value instanceof Value.Container container) {
      container(container);
    } else if (value instanceof Value.Template template) {
      template(template);
    } else if (value instanceof Value.Choice choice) {
      choice(choice);
    } else if (value instanceof Value.Await await) {
      out.append("await ");
      write(await.value());
    } else if (value instanceof Value.Yield yield) {
      out.append(yield.from() ? "(yield from " : "(yield ");
      write(yield.value());
      out.append(')');
    } else if (value instanceof Value.Comprehension comprehension) {
      comprehension(comprehension);
    } else if (value instanceof Value.Lambda lambda) {
      lambda(lambda.function());
    } else if (value instanceof Value.Assigning assigning) {
      out.append('(');
      write(assigning.target());
      out.append(assigning.operator() == null ? " := " : " " + assigning.operator() + "= ");
      write(assigning.value());
      out.append(')');
    } else {
      rare(value);
    }
  }

  private void rare(Value value) {
    if (value instanceof Value.New created) {
      out.append("new ");
      write(created.type());
      arguments(created.arguments());
      if (created.body() != null) {
        out.append(" {\n");
        new StatementWriter(this).block(created.body().body(), 1);
        out.append('}');
      }
    } else if (value instanceof Value.Cast cast) {
      out.append('(');
      write(cast.type());
      out.append(") ");
      write(cast.value());
    } else if (value instanceof Value.MethodReference reference) {
      write(reference.base());
      out.append("::").append(reference.name());
    } else if (value instanceof Value.This self) {
      out.append(self.qualifier() == null ? "this" : self.qualifier() + ".this");
    } else if (value instanceof Value.Super) {
      out.append("super");
    } else if (value instanceof Value.Unknown unknown) {
      out.append('<').append(unknown.why()).append('>');
    }
  }

  private void quoted(String text) {
    out.append('"').append(text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\""));
    out.append('"');
  }

  private void literal(Value.Literal literal) {
    switch (literal.kind()) {
      case NULL -> out.append("None");
      case BOOLEAN -> out.append(literal.text().equals("true") ? "True" : "False");
      case NUMBER -> out.append(Numbers.canonical(literal.text()));
      case BYTES -> {
        out.append('b');
        quoted(literal.text());
      }
      case CHARACTER -> out.append('\'').append(literal.text()).append('\'');
      case ELLIPSIS -> out.append("...");
    }
  }

  private void operator(Value.Operator operator) {
    List<Value> operands = operator.operands();
    String symbol = operator.symbol();
    if (symbol.equals("slice")) {
      for (int i = 0; i < operands.size(); i++) {
        out.append(i == 0 ? "" : ":");
        write(operands.get(i));
      }
    } else if (operands.size() == 1) {
      out.append(unary(symbol));
      nested(operands.get(0));
    } else {
      String word = Character.isLetter(symbol.charAt(0)) ? symbol.replace('-', ' ') : symbol;
      joined(operands, " " + word + " ");
    }
  }

  private static String unary(String symbol) {
    return switch (symbol) {
      case "!" -> "not ";
      case "neg" -> "-";
      case "pos" -> "+";
      default -> symbol;
    };
  }

  private void joined(List<Value> values, String separator) {
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : separator);
      nested(values.get(i));
    }
  }

  private void nested(Value value) {
    boolean wrap =
        value instanceof Value.Operator inner && inner.operands().size() > 1
            || value instanceof Value.Choice;
    out.append(wrap ? "(" : "");
    write(value);
    out.append(wrap ? ")" : "");
  }

  void arguments(List<Argument> arguments) {
    out.append('(');
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      Argument argument = arguments.get(i);
      switch (argument.kind()) {
        case POSITIONAL -> out.append("");
        case NAMED -> out.append(argument.name()).append('=');
        case SPREAD -> out.append('*');
        case NAMED_SPREAD -> out.append("**");
      }
      write(argument.value());
    }
    out.append(')');
  }

  /** The members of a tuple key need no parentheses: {@code dict[str, int]}. */
  private void key(Value key) {
    if (key instanceof Value.Container tuple && tuple.kind() == ContainerKind.TUPLE) {
      entries(tuple.entries());
    } else {
      write(key);
    }
  }

  private void container(Value.Container container) {
    String brackets =
        switch (container.kind()) {
          case LIST -> "[]";
          case TUPLE -> "()";
          case SET, MAP -> "{}";
        };
    out.append(brackets.charAt(0));
    entries(container.entries());
    boolean single = container.kind() == ContainerKind.TUPLE && container.entries().size() == 1;
    out.append(single ? "," : "").append(brackets.charAt(1));
  }

  private void entries(List<Value.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      Value.Entry entry = entries.get(i);
      if (entry.key() != null) {
        write(entry.key());
        out.append(": ");
      }
      out.append(entry.spread() ? "*" : "");
      write(entry.value());
    }
  }

  private void template(Value.Template template) {
    out.append("f\"");
    for (Value part : template.parts()) {
      if (part instanceof Value.Text text) {
        out.append(text.text().replace("\n", "\\n"));
      } else {
        out.append('{');
        write(part);
        out.append('}');
      }
    }
    out.append('"');
  }

  private void choice(Value.Choice choice) {
    switch (choice.kind()) {
      case OR -> joined(choice.arms(), " or ");
      case AND -> joined(choice.arms(), " and ");
      case IF -> {
        nested(choice.arms().get(0));
        out.append(" if ");
        write(choice.condition());
        out.append(" else ");
        nested(choice.arms().get(1));
      }
      case SWITCH -> {
        out.append("switch ");
        write(choice.condition());
        out.append(" {");
        joined(choice.arms(), " | ");
        out.append('}');
      }
    }
  }

  private void comprehension(Value.Comprehension comprehension) {
    out.append(comprehension.kind() == ContainerKind.LIST ? "[" : "{");
    if (comprehension.key() != null) {
      write(comprehension.key());
      out.append(": ");
    }
    write(comprehension.element());
    for (Value.Clause clause : comprehension.clauses()) {
      out.append(clause.async() ? " async for " : " for ");
      write(clause.target());
      out.append(" in ");
      write(clause.iterable());
      for (Value condition : clause.conditions()) {
        out.append(" if ");
        write(condition);
      }
    }
    out.append(comprehension.kind() == null ? "<generator>" : "");
    out.append(comprehension.kind() == ContainerKind.LIST ? "]" : "}");
  }

  private void lambda(Declaration.Function function) {
    out.append("lambda ");
    for (int i = 0; i < function.parameters().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      new DeclarationWriter(this).parameter(function.parameters().get(i));
    }
    out.append(": ");
    new StatementWriter(this).block(function.body() == null ? List.of() : function.body(), 0);
  }
}
