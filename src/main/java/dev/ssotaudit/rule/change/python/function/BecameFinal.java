package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A method may no longer be overridden. */
final class BecameFinal implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = Traits.of(pair.was()).contains(Trait.FINAL);
    boolean is = Traits.of(pair.is()).contains(Trait.FINAL);
    return is && !was
        ? List.of(
            pair.change(PythonChangeKind.BECAME_FINAL, "now `@final`; overriding it is an error"))
        : List.of();
  }
}
