package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A method became a property, a property a method, or a property lost its setter. */
final class PropertyChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    boolean was = Traits.of(pair.was()).contains(Trait.PROPERTY);
    boolean is = Traits.of(pair.is()).contains(Trait.PROPERTY);
    if (was != is) {
      return List.of(
          is
              ? pair.change(PythonChangeKind.BECAME_PROPERTY, "now a property; calling it fails")
              : pair.change(
                  PythonChangeKind.NO_LONGER_PROPERTY, "no longer a property; it must be called"));
    }
    List<Change> changes = new ArrayList<>();
    if (pair.was().setter() != null && pair.is().setter() == null) {
      changes.add(lost(pair, "setter", pair.was().setter()));
    }
    if (pair.was().deleter() != null && pair.is().deleter() == null) {
      changes.add(lost(pair, "deleter", pair.was().deleter()));
    }
    return changes;
  }

  private static Change lost(
      Pair<Member.OfFunction> pair, String what, Declaration.Function function) {
    return pair.at(
        PythonChangeKind.PROPERTY_SETTER_REMOVED,
        function.nameSpan().line(),
        pair.is().line(),
        "the property lost its " + what);
  }
}
