package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which overloads of a Java method a call can mean (JLS 15.12.2): by the number of its arguments,
 * then by those that are surely text where another type is declared, or the other way round.
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
    if (methods.size() > 1 && !call.args().isEmpty()) {
      keep(methods.stream().filter(m -> mayTake(m.function(), call, frame)).toList(), targets);
    }
  }

  private static void keep(Collection<Target.Function> fitting, Set<Target> targets) {
    if (!fitting.isEmpty()) {
      targets.removeIf(target -> target instanceof Target.Function f && !fitting.contains(f));
    }
  }

  private boolean mayTake(FunctionSymbol method, Sym.Call call, @Nullable Frame frame) {
    List<Parameter> parameters = method.parameters();
    for (int i = 0; i < parameters.size() && i < call.args().size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.type() == null || parameter.kind() == Parameter.Kind.VAR_POSITIONAL) {
        continue;
      }
      List<TypeRef> declared = query.types.names().resolve(parameter.type(), method);
      boolean text = declared.stream().anyMatch(OverloadChoice::text);
      boolean own = !declared.isEmpty() && declared.stream().allMatch(t -> t.type() != null);
      if (text || own) {
        List<TypeRef> given = query.types.of(new Val(call.args().get(i).value(), frame));
        boolean other =
            text
                ? given.stream().allMatch(t -> t.type() != null)
                : given.stream().allMatch(OverloadChoice::text);
        if (other && !given.isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean text(TypeRef type) {
    return type.symbol().equals("text") || type.symbol().equals("java.lang.String");
  }
}
