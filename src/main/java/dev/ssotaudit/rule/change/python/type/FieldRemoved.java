package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A field of a dataclass, model or named tuple is gone. */
final class FieldRemoved implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    for (Field old : fields.gone()) {
      String message =
          "field `" + old.name() + "` is gone; constructing with it or reading it fails";
      changes.add(
          pair.gone(PythonChangeKind.FIELD_REMOVED, fields.symbol(old), old.line(), message));
    }
    return changes;
  }
}
