package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** Says in words why a call does not fit. */
final class Misfits {
  private final Applicability applicability;

  Misfits(Applicability applicability) {
    this.applicability = applicability;
  }

  String why(List<MethodInfo> methods, List<Given> given) {
    if (methods.size() != 1) {
      return "none of " + methods.size() + " overloads takes these arguments";
    }
    MethodInfo method = methods.get(0);
    int takes = method.parameters().size();
    if (!Applicability.count(method, given.size())) {
      String least = method.variableArity() ? "at least " + (takes - 1) : "" + takes;
      String plural = least.equals("1") ? " argument, not " : " arguments, not ";
      return "takes " + least + plural + given.size();
    }
    for (int i = 0; i < given.size(); i++) {
      TypeUse parameter = method.parameters().get(Math.min(i, takes - 1));
      TypeUse type = given.get(i).type();
      if (applicability.takes(method, parameter, given.get(i)) == Fitness.NO) {
        String what = type == null ? "function" : "`" + type.show() + "`";
        return "takes `" + parameter.show() + "` as argument " + (i + 1) + ", not " + what;
      }
    }
    return "does not take these arguments";
  }
}
