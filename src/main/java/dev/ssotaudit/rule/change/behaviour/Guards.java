package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.shape.Locals;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds a function's guards: {@code if} statements that leave it and go on otherwise, and
 * assertions, on its first level or inside a {@code try} or {@code with} there.
 */
public final class Guards {
  private final UnaryOperator<String> names;
  private final List<Guard> found = new ArrayList<>();

  private Guards(Declaration.Function function, List<Statement> body) {
    names = Locals.hidden(function.parameters(), body);
  }

  /** The guards, in source order. */
  public static List<Guard> of(Declaration.Function function) {
    List<Statement> body = function.body() == null ? List.of() : function.body();
    Guards guards = new Guards(function, body);
    guards.block(body);
    return guards.found;
  }

  private void block(List<Statement> body) {
    for (int i = 0; i < body.size(); i++) {
      boolean last = i == body.size() - 1;
      Statement statement = body.get(i);
      if (statement instanceof Statement.If branch) {
        branch(branch, last);
      } else if (statement instanceof Statement.Assert check) {
        add(check.condition(), "AssertionError", check.span().line());
      } else if (statement instanceof Statement.With with) {
        block(with.body());
      } else if (statement instanceof Statement.Try attempt) {
        block(attempt.body());
      }
    }
  }

  /** An {@code if} with which a function ends chooses between results; it guards nothing. */
  private void branch(Statement.If branch, boolean last) {
    String exit = exit(branch.then());
    if (exit != null && branch.otherwise().isEmpty() && (!last || exit.startsWith("raise"))) {
      add(branch.condition(), exit, branch.span().line());
    } else if (branch.otherwise().size() == 1
        && branch.otherwise().get(0) instanceof Statement.Raise raise) {
      Value condition =
          new Value.Operator("!", List.of(branch.condition()), branch.condition().span());
      add(condition, "raise" + type(raise), raise.span().line());
    }
  }

  private void add(Value condition, String exit, int line) {
    Value positive = Positive.of(condition);
    found.add(
        new Guard(
            Shapes.of(positive, names),
            Shapes.brief(positive, 120),
            exit.startsWith("return") ? null : exit.replaceFirst("^raise", ""),
            line));
  }

  private static @Nullable String exit(List<Statement> body) {
    Statement last = body.isEmpty() ? null : body.get(body.size() - 1);
    if (last instanceof Statement.Raise raise) {
      return "raise" + type(raise);
    }
    return last instanceof Statement.Return ? "return" : null;
  }

  private static String type(Statement.Raise raise) {
    String name = raise.value() == null ? null : Decorators.simpleName(raise.value());
    return name == null ? Raised.UNKNOWN : name;
  }
}
