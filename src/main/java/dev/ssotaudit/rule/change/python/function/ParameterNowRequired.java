package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A parameter lost its default. */
final class ParameterNowRequired implements PairRule<Member.OfFunction> {
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
    if (Signature.required(now) && !Signature.required(old) && !Signature.variadic(old)) {
      String message =
          "parameter `"
              + now.name()
              + "` had the default "
              + Shapes.brief(old.defaultValue(), 40)
              + " and must now be given";
      changes.add(pair.change(PythonChangeKind.PARAMETER_NOW_REQUIRED, message));
    }
  }
}
