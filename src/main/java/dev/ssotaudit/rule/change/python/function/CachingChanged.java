package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** Results of a function are now kept, or no longer are. */
final class CachingChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = Traits.of(pair.was()).contains(Trait.CACHED);
    boolean is = Traits.of(pair.is()).contains(Trait.CACHED);
    boolean read = Traits.property(pair.was()) != Traits.property(pair.is());
    if (was == is || read) {
      return List.of();
    }
    return List.of(
        is
            ? pair.change(
                PythonChangeKind.BECAME_CACHED, "results are kept: calls share one result object")
            : pair.change(
                PythonChangeKind.NO_LONGER_CACHED, "results are no longer kept: each call runs"));
  }
}
