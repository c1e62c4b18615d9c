package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A function now gives a context manager, or no longer does. */
final class ContextManagerChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = Traits.of(pair.was()).contains(Trait.CONTEXT_MANAGER);
    boolean is = Traits.of(pair.is()).contains(Trait.CONTEXT_MANAGER);
    if (was == is) {
      return List.of();
    }
    return List.of(
        is
            ? pair.change(
                PythonChangeKind.BECAME_CONTEXT_MANAGER, "now gives a context manager, for `with`")
            : pair.change(
                PythonChangeKind.NO_LONGER_CONTEXT_MANAGER, "no longer works in a `with`"));
  }
}
