package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Parameter.Kind;
import dev.ssotaudit.link.Decorators;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers of a function pass: its parameters without the receiver.
 *
 * @param parameters in order
 */
public record Signature(List<Parameter> parameters) {
  /** The signature of a function, or of a method of a class. */
  public static Signature of(Declaration.Function function, boolean method) {
    List<Parameter> all = function.parameters();
    boolean receiver =
        method
            && !all.isEmpty()
            && all.get(0).kind() != Kind.VAR_POSITIONAL
            && all.get(0).kind() != Kind.KEYWORD_ONLY
            && !Decorators.has(function.decorators(), "staticmethod");
    return new Signature(receiver ? all.subList(1, all.size()) : all);
  }

  /** The parameter of that name, or null. */
  public @Nullable Parameter named(String name) {
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    return null;
  }

  /** The parameter that takes the argument at that position, or null; not {@code *args}. */
  public @Nullable Parameter at(int position) {
    return position < parameters.size() && positional(parameters.get(position))
        ? parameters.get(position)
        : null;
  }

  /** The place of a parameter among all. */
  public int position(Parameter parameter) {
    return parameters.indexOf(parameter);
  }

  /** Whether it has {@code *args}. */
  public boolean takesAnyPosition() {
    return has(Kind.VAR_POSITIONAL);
  }

  /** Whether it has {@code **kwargs}. */
  public boolean takesAnyKeyword() {
    return has(Kind.VAR_KEYWORD);
  }

  private boolean has(Kind kind) {
    return parameters.stream().anyMatch(parameter -> parameter.kind() == kind);
  }

  /** Whether it can be given by position. */
  public static boolean positional(Parameter parameter) {
    return parameter.kind() == Kind.POSITIONAL_ONLY || parameter.kind() == Kind.POSITIONAL;
  }

  /** Whether it is {@code *args} or {@code **kwargs}. */
  public static boolean variadic(Parameter parameter) {
    return parameter.kind() == Kind.VAR_POSITIONAL || parameter.kind() == Kind.VAR_KEYWORD;
  }

  /** Whether calls must give it. */
  public static boolean required(Parameter parameter) {
    return parameter.defaultValue() == null && !variadic(parameter);
  }
}
