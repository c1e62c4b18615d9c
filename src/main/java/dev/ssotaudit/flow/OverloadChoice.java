package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which overloads of a Java method a call can mean (JLS 15.12.2): by the number of its arguments,
 * then by whether one is text where some overloads declare a {@code String} and some do not.
 */
final class OverloadChoice {
  private final Query query;

  OverloadChoice(Query query) {
    this.query = query;
  }

  /** Removes the overloads that do not fit; where none seems to fit, all stay. */
  void narrow(Set<Target> targets, Sym.Call call, @Nullable Frame frame) {
    List<Target.Function> methods = new ArrayList<>();
    for (Target target : targets) {
      if (target instanceof Target.Function f
          && f.inline() == null
          && !f.function().unit().python()) {
        methods.add(f);
      }
    }
    if (methods.size() > 1) {
      keep(methods.stream().filter(m -> Binder.arityFits(m.function(), call)).toList(), targets);
      methods.retainAll(targets);
    }
    for (int i = 0; i < call.args().size() && methods.size() > 1; i++) {
      byText(methods, i, new Val(call.args().get(i).value(), frame), targets);
      methods.retainAll(targets);
    }
  }

  /** Where some methods declare text and some do not, an argument of a known type decides. */
  private void byText(
      List<Target.Function> methods, int position, Val argument, Set<Target> targets) {
    List<Target.Function> text =
        methods.stream().filter(m -> declaresText(m.function(), position)).toList();
    if (text.isEmpty() || text.size() == methods.size()) {
      return;
    }
    List<TypeRef> given = query.types.of(argument);
    if (given.isEmpty()) {
      return;
    } else if (given.stream().allMatch(OverloadChoice::text)) {
      keep(text, targets);
    } else if (given.stream().allMatch(t -> t.type() != null)) {
      keep(methods.stream().filter(m -> !text.contains(m)).toList(), targets);
    }
  }

  private static boolean declaresText(FunctionSymbol method, int position) {
    List<Parameter> parameters = method.parameters();
    Parameter parameter = position < parameters.size() ? parameters.get(position) : null;
    return parameter != null
        && parameter.kind() != Parameter.Kind.VAR_POSITIONAL
        && parameter.type() != null
        && "String".equals(Decorators.simpleName(parameter.type()));
  }

  private static void keep(Collection<Target.Function> fitting, Set<Target> targets) {
    if (!fitting.isEmpty()) {
      targets.removeIf(target -> target instanceof Target.Function f && !fitting.contains(f));
    }
  }

  private static boolean text(TypeRef type) {
    return type.symbol().equals("text") || type.symbol().equals("java.lang.String");
  }
}
