package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.behaviour.Raised;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An exception that a function raises comes with other words, or in one more place. */
final class ExceptionMessagesChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    ExceptionSets was = new ExceptionSets(pair.was().function(), pair.base());
    ExceptionSets is = new ExceptionSets(pair.is().function(), pair.head());
    List<Change> changes = new ArrayList<>();
    for (String type : is.types()) {
      if (!was.of(type).isEmpty()) {
        compare(pair, only(was, is, type), only(is, was, type), changes);
      }
    }
    return changes;
  }

  private static List<Raised> only(ExceptionSets of, ExceptionSets without, String type) {
    Set<String> known = new HashSet<>();
    without.of(type).forEach(raised -> known.add(raised.key()));
    List<Raised> only = new ArrayList<>();
    for (Raised raised : of.of(type)) {
      if (known.add(raised.key()) && !of.toldElsewhere(raised, without)) {
        only.add(raised);
      }
    }
    return only;
  }

  /** Words that cannot be told, of either version, may be any of the other's. */
  private static void compare(
      Pair<Member.OfFunction> pair, List<Raised> gone, List<Raised> added, List<Change> changes) {
    boolean unknown = !gone.isEmpty() && gone.stream().anyMatch(raised -> raised.key().isEmpty());
    if (unknown) {
      return;
    }
    for (int i = 0; i < added.size(); i++) {
      Raised now = added.get(i);
      boolean replaced = i < gone.size();
      changes.add(
          replaced
              ? pair.at(
                  PythonChangeKind.EXCEPTION_MESSAGE_CHANGED,
                  gone.get(i).line(),
                  now.line(),
                  "raises " + now.text() + " in place of " + gone.get(i).text())
              : pair.at(
                  PythonChangeKind.EXCEPTION_ADDED,
                  pair.was().line(),
                  now.line(),
                  "may newly raise " + now.text()));
    }
  }
}
