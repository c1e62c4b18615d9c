package dev.ssotaudit.fact;

import static dev.ssotaudit.fact.ValuePrinter.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The declarations' part of {@link FactPrinter}. */
final class DeclarationPrinter {
  private DeclarationPrinter() {}

  static void write(Declaration declaration, FactPrinter out) {
    for (Decorator decorator : declaration.decorators()) {
      out.line("@" + ValuePrinter.print(decorator.value()));
    }
    if (declaration instanceof Declaration.Type type) {
      out.block(head(type), type.body());
      return;
    }
    Declaration.Function function = (Declaration.Function) declaration;
    if (function.body() == null) {
      out.line(head(function));
    } else {
      out.block(head(function), function.body());
    }
  }

  private static String head(Declaration.Type type) {
    return modifiers(type.modifiers())
        + lower(type.kind())
        + " "
        + type.name()
        + typeParameters(type.typeParameters())
        + (type.components().isEmpty() ? "" : " components " + parameters(type.components()))
        + (type.bases().isEmpty() ? "" : "(" + ValuePrinter.arguments(type.bases()) + ")")
        + listed(" implements ", type.interfaces())
        + listed(" permits ", type.permits());
  }

  private static String head(Declaration.Function function) {
    boolean plain = function.kind() == Declaration.FunctionKind.FUNCTION;
    return modifiers(function.modifiers())
        + (plain ? "def" : lower(function.kind()))
        + " "
        + function.name()
        + typeParameters(function.typeParameters())
        + parameters(function.parameters())
        + (function.returns() == null ? "" : " -> " + print(function.returns()))
        + listed(" throws ", function.thrown());
  }

  /** In Python's notation, with the markers that its kinds call for. */
  static String parameters(List<Parameter> parameters) {
    List<String> texts = new ArrayList<>();
    Parameter.Kind before = null;
    for (Parameter parameter : parameters) {
      Parameter.Kind kind = parameter.kind();
      if (before == Parameter.Kind.POSITIONAL_ONLY && kind != before) {
        texts.add("/");
      }
      if (kind == Parameter.Kind.KEYWORD_ONLY
          && before != kind
          && before != Parameter.Kind.VAR_POSITIONAL) {
        texts.add("*");
      }
      texts.add(parameter(parameter));
      before = kind;
    }
    if (before == Parameter.Kind.POSITIONAL_ONLY) {
      texts.add("/");
    }
    return "(" + String.join(", ", texts) + ")";
  }

  private static String parameter(Parameter parameter) {
    String stars =
        switch (parameter.kind()) {
          case VAR_POSITIONAL -> "*";
          case VAR_KEYWORD -> "**";
          default -> "";
        };
    return decorators(parameter.decorators())
        + modifiers(parameter.modifiers())
        + stars
        + parameter.name()
        + (parameter.type() == null ? "" : ": " + print(parameter.type()))
        + (parameter.defaultValue() == null ? "" : " = " + print(parameter.defaultValue()));
  }

  static String decorators(List<Decorator> decorators) {
    return decorators.stream().map(d -> "@" + print(d.value()) + " ").collect(Collectors.joining());
  }

  static String modifiers(Modifiers modifiers) {
    return modifiers.asSet().stream().map(m -> lower(m) + " ").collect(Collectors.joining());
  }

  private static String typeParameters(List<Declaration.TypeParameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(p -> p.name() + listed(": ", p.bounds()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String listed(String before, List<Value> values) {
    return values.isEmpty() ? "" : before + FactPrinter.values(values);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
