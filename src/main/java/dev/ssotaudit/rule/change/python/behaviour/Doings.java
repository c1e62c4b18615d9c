package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.rule.change.behaviour.Meaning;
import dev.ssotaudit.rule.change.behaviour.Step;
import dev.ssotaudit.rule.change.behaviour.Steps;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a function does, itself and through private functions of its file; each step with what names
 * mean where it stands.
 */
final class Doings {
  private static final int MAX_DEPTH = 4;

  /**
   * A step.
   *
   * @param line in the function itself: of the step, or of the call through which it is made
   * @param via the private function that makes it, or null
   */
  record Doing(Step step, Meaning meaning, int line, @Nullable String via) {}

  private final List<Doing> found = new ArrayList<>();
  private final Set<Declaration.Function> running = new HashSet<>();

  private Doings() {}

  static List<Doing> atBase(Pair<Member.OfFunction> pair) {
    return of(pair.was().function(), pair.base());
  }

  static List<Doing> atHead(Pair<Member.OfFunction> pair) {
    return of(pair.is().function(), pair.head());
  }

  private static List<Doing> of(Declaration.Function function, Scope scope) {
    Doings doings = new Doings();
    doings.add(function, new PythonMeaning(scope, function), 0, null, MAX_DEPTH);
    return doings.found;
  }

  private void add(
      Declaration.Function function, Meaning meaning, int line, @Nullable String via, int depth) {
    if (depth == 0 || !running.add(function)) {
      return;
    }
    for (Step step : Steps.of(function)) {
      int there = via == null ? step.span().line() : line;
      found.add(new Doing(step, meaning, there, via));
      Meaning.Callee callee = step.call() == null ? null : meaning.callee(step.call().callee());
      if (callee != null && !callee.open()) {
        add(callee.function(), callee.inside(), there, callee.name(), depth - 1);
      }
    }
    running.remove(function);
  }

  /** The first doing at head of each name that base has none of. */
  static List<Doing> added(
      Pair<Member.OfFunction> pair, BiFunction<Step, Meaning, @Nullable String> name) {
    Set<String> known = new HashSet<>();
    for (Doing doing : atBase(pair)) {
      String called = name.apply(doing.step(), doing.meaning());
      if (called != null) {
        known.add(called);
      }
    }
    List<Doing> added = new ArrayList<>();
    for (Doing doing : atHead(pair)) {
      String called = name.apply(doing.step(), doing.meaning());
      if (called != null && known.add(called)) {
        added.add(doing);
      }
    }
    return added;
  }

  /** How to tell of it: {@code `time.sleep(1)` if `x`}. */
  static String text(Doing doing) {
    List<String> conditions = doing.step().conditions();
    String when = conditions.isEmpty() ? "" : " " + String.join(", ", conditions);
    String via = doing.via() == null ? "" : ", through `" + doing.via() + "`";
    return "`" + doing.step().text() + "`" + when + via;
  }
}
