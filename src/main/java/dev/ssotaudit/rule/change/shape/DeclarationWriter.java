package dev.ssotaudit.rule.change.shape;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Statement;
import java.util.List;

/** Appends the canonical text of declarations, bodies included. */
final class DeclarationWriter {
  private final ValueWriter values;

  DeclarationWriter(ValueWriter values) {
    this.values = values;
  }

  void write(Declaration declaration, int depth) {
    for (Decorator decorator : declaration.decorators()) {
      values.append("@").write(decorator.value());
      values.append(" ");
    }
    values.append(String.valueOf(declaration.modifiers().bits())).append(" ");
    if (declaration instanceof Declaration.Function function) {
      function(function, depth);
    } else if (declaration instanceof Declaration.Type type) {
      values.append("class ").append(type.name());
      values.arguments(type.bases());
      type.interfaces().forEach(values::write);
      values.append("\n");
      new StatementWriter(values).block(type.body(), depth + 1);
    }
  }

  private void function(Declaration.Function function, int depth) {
    values.append("def ").append(function.name()).append("(");
    for (Parameter parameter : function.parameters()) {
      parameter(parameter);
      values.append(", ");
    }
    values.append(") -> ").write(function.returns());
    values.append("\n");
    List<Statement> body = function.body() == null ? List.of() : function.body();
    new StatementWriter(values).block(body, depth + 1);
  }

  void parameter(Parameter parameter) {
    values.append(
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          case KEYWORD_ONLY -> "*, ";
          case POSITIONAL_ONLY, POSITIONAL -> "";
        });
    values.append(parameter.name());
    if (parameter.type() != null) {
      values.append(": ").write(parameter.type());
    }
    if (parameter.defaultValue() != null) {
      values.append(" = ").write(parameter.defaultValue());
    }
  }
}
