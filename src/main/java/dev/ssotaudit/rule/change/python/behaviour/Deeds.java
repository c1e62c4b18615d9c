package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.behaviour.Step;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a function does at head and did not at base, in words. */
public final class Deeds {
  /** A clause that follows the function's name, and the lines at head. */
  public record Deed(String what, int line, int endLine) {}

  private Deeds() {}

  /** The new steps, in source order; built-ins and conversions left out. */
  public static List<Deed> of(Pair<Member.OfFunction> pair) {
    Map<String, Integer> known = new HashMap<>();
    for (Step step : Steps.of(pair.was().function())) {
      known.merge(step.kind() + step.whole(), 1, Integer::sum);
    }
    Meaning meaning = new PythonMeaning(pair.head(), pair.is().function());
    List<Deed> deeds = new ArrayList<>();
    @Nullable Step started = null;
    for (Step step : Steps.of(pair.is().function())) {
      boolean old = known.merge(step.kind() + step.whole(), -1, Integer::sum) >= 0;
      if (!old && telling(step) && !(started != null && inside(step.span(), started.span()))) {
        started = StandardCalls.starting(step, meaning) == null ? started : step;
        String text = verb(step, meaning) + " `" + step.text() + "`" + when(step);
        deeds.add(new Deed(text, step.span().line(), step.span().endLine()));
      }
    }
    return deeds;
  }

  /** What is handed to a new task is told with it. */
  private static boolean inside(Span inner, Span outer) {
    return inner.line() >= outer.line()
        && inner.endLine() <= outer.endLine()
        && inner.column() >= outer.column()
        && inner.endColumn() <= outer.endColumn();
  }

  private static boolean telling(Step step) {
    return step.call() == null || Trivial.logs(step.call()) || !Trivial.is(step.call());
  }

  private static String verb(Step step, Meaning meaning) {
    if (StandardCalls.blocking(step, meaning) != null) {
      return "blocks on";
    } else if (StandardCalls.starting(step, meaning) != null) {
      return "starts";
    } else if (step.call() != null && Trivial.logs(step.call())) {
      return "logs";
    }
    return switch (step.kind()) {
      case CALL -> "calls";
      case AWAIT -> "awaits";
      case CATCH -> "catches";
      case RAISE -> "raises";
    };
  }

  private static String when(Step step) {
    return step.conditions().isEmpty() ? "" : " " + String.join(", ", step.conditions());
  }
}
