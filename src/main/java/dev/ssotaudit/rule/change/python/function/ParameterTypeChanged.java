package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Types;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A parameter no longer takes a type that it took. */
final class ParameterTypeChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    signatures.same().forEach((old, now) -> compare(pair, old, now, changes));
    signatures.renamed().forEach((old, now) -> compare(pair, old, now, changes));
    return changes;
  }

  private static void compare(
      Pair<Member.OfFunction> pair, Parameter old, Parameter now, List<Change> changes) {
    if (old.type() != null
        && now.type() != null
        && !Types.fits(old.type(), pair.base(), now.type(), pair.head())) {
      String message =
          "parameter `"
              + now.name()
              + "` took "
              + Shapes.brief(old.type(), 60)
              + " and takes "
              + Shapes.brief(now.type(), 60);
      changes.add(pair.change(PythonChangeKind.PARAMETER_TYPE_CHANGED, message));
    }
  }
}
