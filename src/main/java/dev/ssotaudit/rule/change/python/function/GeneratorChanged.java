package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A function now yields, or no longer does; one that a context manager wraps is none. */
final class GeneratorChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = yields(pair.was());
    boolean is = yields(pair.is());
    if (was == is || wrapped(pair.was()) || wrapped(pair.is())) {
      return List.of();
    }
    return List.of(
        is
            ? pair.change(
                PythonChangeKind.BECAME_GENERATOR,
                "now yields: a call runs nothing until it is iterated, and returns no value")
            : pair.change(PythonChangeKind.NO_LONGER_GENERATOR, "no longer yields"));
  }

  private static boolean yields(Member.OfFunction function) {
    return function.function().modifiers().has(Modifiers.Modifier.GENERATOR);
  }

  private static boolean wrapped(Member.OfFunction function) {
    return Traits.of(function).contains(Trait.CONTEXT_MANAGER);
  }
}
