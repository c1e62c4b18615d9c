package dev.ssotaudit.rule.change.python.attribute;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Constants;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.List;

/** A variable has another value, or none. */
final class AttributeValueChanged implements PairRule<Member.OfAttribute> {
  @Override
  public List<Change> check(Pair<Member.OfAttribute> pair) {
    List<Value> was = pair.was().values();
    List<Value> is = pair.is().values();
    boolean bookkeeping = pair.is().name().startsWith("__"); // __version__
    if (was.isEmpty() || bookkeeping || same(pair)) {
      return List.of();
    }
    String now = is.isEmpty() ? "unset" : Shapes.brief(is.get(0), 80);
    String message = "value was " + Shapes.brief(was.get(0), 80) + " and is " + now;
    return List.of(pair.change(PythonChangeKind.ATTRIBUTE_VALUE_CHANGED, message));
  }

  private static boolean same(Pair<Member.OfAttribute> pair) {
    List<Value> was = pair.was().values();
    List<Value> is = pair.is().values();
    if (was.size() != is.size()) {
      return false;
    }
    for (int i = 0; i < was.size(); i++) {
      if (!Constants.same(was.get(i), pair.base(), is.get(i), pair.head())) {
        return false;
      }
    }
    return true;
  }
}
