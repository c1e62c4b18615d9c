package dev.ssotaudit.rule.change.python.attribute;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Types;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.List;

/** A variable is declared to hold what its readers did not expect. */
final class AttributeTypeChanged implements PairRule<Member.OfAttribute> {
  @Override
  public List<Change> check(Pair<Member.OfAttribute> pair) {
    Value was = pair.was().type();
    Value is = pair.is().type();
    return was == null || is == null || Types.fits(is, pair.head(), was, pair.base())
        ? List.of()
        : List.of(
            pair.change(
                PythonChangeKind.ATTRIBUTE_TYPE_CHANGED,
                "declared " + Shapes.brief(was, 60) + ", now " + Shapes.brief(is, 60)));
  }
}
