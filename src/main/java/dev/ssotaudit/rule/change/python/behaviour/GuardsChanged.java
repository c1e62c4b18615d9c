package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.behaviour.Escapes;
import dev.ssotaudit.rule.change.behaviour.Guard;
import dev.ssotaudit.rule.change.behaviour.Guards;
import dev.ssotaudit.rule.change.behaviour.Raised;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A condition ends a function early that did not, or no longer does. */
final class GuardsChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    List<Guard> was = Guards.of(pair.was().function());
    List<Guard> is = Guards.of(pair.is().function());
    List<Change> changes = new ArrayList<>();
    for (Guard guard : without(was, is, helped(pair.is().function(), pair.head()))) {
      changes.add(
          pair.at(
              PythonChangeKind.GUARD_REMOVED,
              guard.line(),
              pair.is().line(),
              "no longer " + ends(guard) + " at once if `" + guard.condition() + "`"));
    }
    for (Guard guard : without(is, was, helped(pair.was().function(), pair.base()))) {
      changes.add(
          pair.at(
              PythonChangeKind.GUARD_ADDED,
              pair.was().line(),
              guard.line(),
              "now " + ends(guard) + " at once if `" + guard.condition() + "`"));
    }
    return changes;
  }

  private static List<Guard> without(List<Guard> guards, List<Guard> others, Set<String> helped) {
    Map<String, Integer> known = new HashMap<>();
    others.forEach(guard -> known.merge(guard.key(), 1, Integer::sum));
    return guards.stream()
        .filter(guard -> known.merge(guard.key(), -1, Integer::sum) < 0)
        .filter(guard -> guard.raises() == null || !helped.contains(guard.raises()))
        .toList();
  }

  /** What functions that it calls raise for it: a guard may have moved there. */
  private static Set<String> helped(Declaration.Function function, Scope scope) {
    Set<String> types = new HashSet<>();
    for (Raised raised : Escapes.of(function, new PythonMeaning(scope, function))) {
      if (raised.via() != null) {
        types.add(raised.type());
      }
    }
    return types;
  }

  private static String ends(Guard guard) {
    return guard.raises() == null
        ? "returns"
        : "raises" + (guard.raises().equals(Raised.UNKNOWN) ? "" : " `" + guard.raises() + "`");
  }
}
