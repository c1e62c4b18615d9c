package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** Another metaclass makes the class. */
final class MetaclassChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    String was = Bases.metaclass(pair.was());
    String is = Bases.metaclass(pair.is());
    return was.equals(is)
        ? List.of()
        : List.of(
            pair.change(
                PythonChangeKind.METACLASS_CHANGED, "metaclass was " + was + " and is " + is));
  }
}
