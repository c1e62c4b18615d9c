package dev.ssotaudit.rule.change.python.behaviour;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.behaviour.Raised;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A function raises other types of exceptions. */
final class ExceptionsChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    ExceptionSets was = new ExceptionSets(pair.was().function(), pair.base());
    ExceptionSets is = new ExceptionSets(pair.is().function(), pair.head());
    List<Raised> gone = only(was, is);
    List<Raised> added = only(is, was);
    if (gone.size() == 1 && added.size() == 1) {
      Raised old = gone.get(0);
      Raised now = added.get(0);
      return is.isA(now.type(), old.type())
          ? List.of()
          : List.of(
              pair.at(
                  PythonChangeKind.EXCEPTION_TYPE_CHANGED,
                  old.line(),
                  now.line(),
                  "raised " + old.text() + " and raises " + now.text()));
    }
    List<Change> changes = new ArrayList<>();
    for (Raised old : gone) {
      String message = "no longer raises " + old.text();
      changes.add(
          pair.at(PythonChangeKind.EXCEPTION_REMOVED, old.line(), pair.is().line(), message));
    }
    for (Raised now : added) {
      String via = now.via() == null ? "" : ", through `" + now.via() + "`";
      String message = "may newly raise " + now.text() + via;
      changes.add(
          pair.at(PythonChangeKind.EXCEPTION_ADDED, pair.was().line(), now.line(), message));
    }
    return changes;
  }

  /** The first of each type that the other has not. */
  private static List<Raised> only(ExceptionSets of, ExceptionSets without) {
    List<Raised> only = new ArrayList<>();
    for (String type : of.types()) {
      if (without.of(type).isEmpty() && !of.toldElsewhere(of.of(type).get(0), without)) {
        only.add(of.of(type).get(0));
      }
    }
    return only;
  }
}
