package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.function.Traits;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A new abstract method: subclasses without it cannot be instantiated. */
final class AbstractMethodAdded implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    if (Flavour.of(pair.is(), pair.head()) == Flavour.PROTOCOL) {
      return List.of();
    }
    Ancestry before = new Ancestry(pair.was(), pair.base());
    List<Change> changes = new ArrayList<>();
    for (Member member : pair.is().members().values()) {
      if (member instanceof Member.OfFunction function
          && Traits.abstractly(function)
          && before.find(member.name()) == null) {
        changes.add(
            pair.of(
                PythonChangeKind.ABSTRACT_METHOD_ADDED,
                pair.symbol() + "." + member.name(),
                0,
                member.line(),
                "subclasses without `" + member.name() + "` cannot be instantiated"));
      }
    }
    return changes;
  }
}
