package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A base class is gone, gave way to another that is none of its subclasses, or moved. */
final class BasesChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    List<String> was = Bases.of(pair.was(), pair.base());
    List<String> is = Bases.of(pair.is(), pair.head());
    if (was.equals(is)) {
      return List.of();
    }
    List<String> gone = new ArrayList<>(was);
    gone.removeAll(Bases.all(pair.is(), pair.head()));
    List<String> added = new ArrayList<>(is);
    added.removeAll(was);
    if (!gone.isEmpty()) {
      boolean replaced = !added.isEmpty() && is.size() >= was.size();
      return List.of(
          replaced
              ? pair.change(
                  PythonChangeKind.BASE_REPLACED,
                  "base " + quoted(gone) + " gave way to " + quoted(added))
              : pair.change(PythonChangeKind.BASE_REMOVED, "no longer inherits " + quoted(gone)));
    }
    List<String> kept = new ArrayList<>(is);
    kept.retainAll(was);
    List<String> before = new ArrayList<>(was);
    before.retainAll(is);
    return kept.equals(before)
        ? List.of()
        : List.of(
            pair.change(
                PythonChangeKind.BASE_ORDER_CHANGED,
                "bases were " + quoted(was) + " and are " + quoted(is)));
  }

  private static String quoted(List<String> names) {
    return "`" + String.join(", ", names) + "`";
  }
}
