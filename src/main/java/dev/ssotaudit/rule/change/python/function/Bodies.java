package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.shape.Locals;
import dev.ssotaudit.rule.change.shape.Shapes;

/** Whether two functions do the same. */
public final class Bodies {
  private Bodies() {}

  /** Whether the bodies are the same but for layout, comments and the names of locals. */
  public static boolean same(Declaration.Function was, Declaration.Function is) {
    return text(was).equals(text(is));
  }

  private static String text(Declaration.Function function) {
    return function.body() == null
        ? ""
        : Shapes.of(function.body(), Locals.renamed(function.parameters(), function.body()));
  }

  /** Whether the parameters, the return annotation, the decorators and the nature are the same. */
  public static boolean sameHead(Declaration.Function was, Declaration.Function is) {
    return head(was).equals(head(is));
  }

  private static String head(Declaration.Function function) {
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : function.parameters()) {
      text.append(parameter.kind()).append(' ').append(parameter.name()).append(": ");
      text.append(Shapes.of(parameter.type())).append(" = ");
      text.append(Shapes.of(parameter.defaultValue())).append(", ");
    }
    text.append(" -> ").append(Shapes.of(function.returns()));
    function.decorators().forEach(d -> text.append(" @").append(Shapes.of(d.value())));
    return text.append(' ').append(function.modifiers().bits()).toString();
  }
}
