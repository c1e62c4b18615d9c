package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.python.function.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds the arguments of a call to parameters as Python does ("Calls" of the language reference).
 */
final class Fit {
  private Fit() {}

  /** Why the call fails, or null if it fits or spreads arguments that cannot be told. */
  static @Nullable String failure(List<Argument> arguments, Signature signature) {
    Set<Parameter> given = new HashSet<>();
    int position = 0;
    boolean spread = false;
    for (Argument argument : arguments) {
      if (argument.kind() == Argument.Kind.POSITIONAL) {
        Parameter parameter = signature.at(position++);
        if (parameter != null) {
          given.add(parameter);
        } else if (!signature.takesAnyPosition() && !spread) {
          return "takes no argument number " + position;
        }
      } else if (argument.kind() != Argument.Kind.NAMED) {
        spread = true;
      }
    }
    String keyword = keywords(arguments, signature, given);
    return keyword != null || spread ? keyword : missing(signature, given);
  }

  private static @Nullable String keywords(
      List<Argument> arguments, Signature signature, Set<Parameter> given) {
    for (Argument argument : arguments) {
      String name = argument.kind() == Argument.Kind.NAMED ? argument.name() : null;
      if (name == null) {
        continue;
      }
      Parameter parameter = signature.named(name);
      boolean takes =
          parameter != null
              && parameter.kind() != Parameter.Kind.POSITIONAL_ONLY
              && !Signature.variadic(parameter);
      if (!takes && !signature.takesAnyKeyword()) {
        return "takes no keyword `" + name + "`";
      } else if (takes && !given.add(parameter)) {
        return "`" + name + "` is given twice";
      }
    }
    return null;
  }

  private static @Nullable String missing(Signature signature, Set<Parameter> given) {
    for (Parameter parameter : signature.parameters()) {
      if (Signature.required(parameter) && !given.contains(parameter)) {
        return "lacks `" + parameter.name() + "`";
      }
    }
    return null;
  }
}
