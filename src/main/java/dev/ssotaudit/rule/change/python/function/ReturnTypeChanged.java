package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Types;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.List;

/** What a function is declared to return no longer fits those who use it. */
final class ReturnTypeChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Value was = pair.was().function().returns();
    Value is = pair.is().function().returns();
    if (was == null || is != null && Types.fits(is, pair.head(), was, pair.base())) {
      return List.of();
    }
    boolean sameBody = Bodies.same(pair.was().function(), pair.is().function());
    String now = is == null ? "nothing is declared" : Shapes.brief(is, 60);
    return List.of(
        pair.change(
            sameBody && !abstractly(pair)
                ? PythonChangeKind.RETURN_ANNOTATION_CHANGED
                : PythonChangeKind.RETURN_TYPE_CHANGED,
            "declared to return " + Shapes.brief(was, 60) + ", now " + now));
  }

  /** A body that subclasses or implementers write says nothing of what they return. */
  private static boolean abstractly(Pair<Member.OfFunction> pair) {
    Member.OfClass owner = pair.head().owner();
    return owner != null
        && (Traits.of(pair.is()).contains(Trait.ABSTRACT)
            || Flavour.of(owner, pair.head()) == Flavour.PROTOCOL);
  }
}
