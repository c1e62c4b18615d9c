package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;
import java.util.Set;

/** Constructing an instance makes a call that it did not. */
final class ConstructorWorkAdded implements PairRule<Member.OfFunction> {
  private static final Set<String> CONSTRUCTORS = Set.of("__init__", "__new__", "__post_init__");

  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    if (pair.base().owner() == null || !CONSTRUCTORS.contains(pair.is().name())) {
      return List.of();
    }
    return Doings.added(
            pair,
            (step, meaning) ->
                step.call() == null
                        || Trivial.is(step.call())
                        || StandardCalls.blocking(step, meaning) != null
                        || StandardCalls.starting(step, meaning) != null
                    ? null
                    : step.key())
        .stream()
        .filter(doing -> doing.via() == null)
        .map(
            doing ->
                pair.at(
                    PythonChangeKind.CONSTRUCTOR_WORK_ADDED,
                    pair.was().line(),
                    doing.line(),
                    "constructing now also does " + Doings.text(doing)))
        .toList();
  }
}
