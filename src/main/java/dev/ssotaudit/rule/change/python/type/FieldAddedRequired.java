package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A new field must be given, or lengthens a named tuple. */
final class FieldAddedRequired implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    for (Field now : fields.added()) {
      boolean tuple = fields.tuple();
      if (now.required() || tuple) {
        changes.add(
            pair.of(
                now.required()
                    ? PythonChangeKind.FIELD_ADDED_REQUIRED
                    : PythonChangeKind.FIELD_ADDED_TO_TUPLE,
                fields.symbol(now),
                0,
                now.line(),
                "new field `"
                    + now.name()
                    + (now.required()
                        ? "` must be given"
                        : "` lengthens the tuple: unpacking fails")));
      }
    }
    return changes;
  }
}
