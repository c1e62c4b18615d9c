package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Constants;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A parameter has another default, or one that all calls share (a list, a mapping, a set). */
final class ParameterDefaultChanged implements PairRule<Member.OfFunction> {
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
    Value was = old.defaultValue();
    Value is = now.defaultValue();
    if (was == null || is == null || Constants.same(was, pair.base(), is, pair.head())) {
      return;
    }
    boolean shared = Mutable.is(is) && !Mutable.is(was);
    String message =
        "default of `"
            + now.name()
            + "` was "
            + Shapes.brief(was, 60)
            + " and is "
            + Shapes.brief(is, 60)
            + (shared ? ", one object that all calls share" : "");
    changes.add(
        pair.change(
            shared
                ? PythonChangeKind.PARAMETER_DEFAULT_MUTABLE
                : PythonChangeKind.PARAMETER_DEFAULT_CHANGED,
            message));
  }
}
