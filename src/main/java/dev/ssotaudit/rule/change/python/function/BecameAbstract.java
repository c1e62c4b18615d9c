package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A method that had a body must now be written by subclasses. */
final class BecameAbstract implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = Traits.of(pair.was()).contains(Trait.ABSTRACT);
    boolean is = Traits.of(pair.is()).contains(Trait.ABSTRACT);
    return is && !was
        ? List.of(
            pair.change(
                PythonChangeKind.ABSTRACT_METHOD_ADDED,
                "now abstract; subclasses without it cannot be instantiated"))
        : List.of();
  }
}
