package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.behaviour.Step;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a function does at head and did not at base, in words. */
public final class Deeds {
  /** A clause that follows the function's name, and the lines at head. */
  public record Deed(String what, int line, int endLine) {}

  private Deeds() {}

  /** The new steps, in source order; built-ins and conversions left out. */
  public static List<Deed> of(Pair<Member.OfFunction> pair) {
    Map<String, Integer> known = new HashMap<>();
    for (Step step : Steps.of(pair.was().function())) {
      known.merge(step.kind() + step.key(), 1, Integer::sum);
    }
    Meaning meaning = new PythonMeaning(pair.head(), pair.is().function());
    List<Deed> deeds = new ArrayList<>();
    for (Step step : Steps.of(pair.is().function())) {
      boolean old = known.merge(step.kind() + step.key(), -1, Integer::sum) >= 0;
      if (!old && telling(step)) {
        String text = verb(step, meaning) + " `" + step.text() + "`" + when(step);
        deeds.add(new Deed(text, step.span().line(), step.span().endLine()));
      }
    }
    return deeds;
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
    List<String> conditions = step.conditions();
    return conditions.isEmpty() ? "" : " if `" + String.join("` and `", conditions) + "`";
  }
}
