package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.FunctionSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Branches that a call cannot take, because it passes another constant than they ask for. */
final class Guards {
  private Guards() {}

  /** Whether {@code parameter == "text"}, or its negation, is false in a call's frame. */
  static boolean refuted(
      Query query,
      Sym.@Nullable Condition condition,
      FunctionSymbol function,
      @Nullable Frame frame) {
    if (frame == null
        || condition == null
        || !(condition.value() instanceof Value.Operator test)
        || test.operands().size() != 2
        || !(test.operands().get(0) instanceof Value.Name name)
        || !(test.operands().get(1) instanceof Value.Text wanted)) {
      return false;
    }
    boolean equal = test.symbol().equals("==");
    if (!equal && !test.symbol().equals("!=")) {
      return false;
    }
    String given = given(query, name.id(), function, frame);
    return given != null && (given.equals(wanted.text()) == equal) != condition.holds();
  }

  /** The text that the call passes, or null where it is none or the function replaces it. */
  private static @Nullable String given(
      Query query, String name, FunctionSymbol function, Frame frame) {
    List<Parameter> parameters = function.parameters();
    if (query.flows.of(function).assigned.containsKey(name)) {
      return null;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        List<Val> values = query.binder.bind(new Sym.Param(function, i), frame).values();
        return values.size() == 1 && values.get(0).sym().bare() instanceof Sym.Text text
            ? text.text()
            : null;
      }
    }
    return null;
  }
}
