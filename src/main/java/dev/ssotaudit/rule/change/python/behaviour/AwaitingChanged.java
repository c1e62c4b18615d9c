package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.behaviour.Step;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A coroutine function awaits a call that it only made, or makes one that it awaited. */
final class AwaitingChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Declaration.Function was = pair.was().function();
    Declaration.Function is = pair.is().function();
    List<Change> changes = new ArrayList<>();
    if (!async(was) || !async(is)) {
      return changes;
    }
    Map<String, Step> before = byCallee(was);
    byCallee(is)
        .forEach(
            (callee, now) -> {
              Step old = before.get(callee);
              if (old != null && old.kind() != now.kind()) {
                boolean awaits = now.kind() == Step.Kind.AWAIT;
                changes.add(
                    pair.at(
                        awaits
                            ? PythonChangeKind.CALL_NOW_AWAITED
                            : PythonChangeKind.CALL_NO_LONGER_AWAITED,
                        old.span().line(),
                        now.span().line(),
                        (awaits ? "now awaits `" : "no longer awaits `") + now.text() + "`"));
              }
            });
    return changes;
  }

  private static boolean async(Declaration.Function function) {
    return function.modifiers().has(Modifiers.Modifier.ASYNC);
  }

  /** One step a callee; none for those that are both awaited and not. */
  private static Map<String, Step> byCallee(Declaration.Function function) {
    Map<String, Step> steps = new LinkedHashMap<>();
    List<String> mixed = new ArrayList<>();
    for (Step step : Steps.of(function)) {
      if (step.call() != null) {
        Step known = steps.putIfAbsent(step.key(), step);
        if (known != null && known.kind() != step.kind()) {
          mixed.add(step.key());
        }
      }
    }
    mixed.forEach(steps::remove);
    return steps;
  }
}
