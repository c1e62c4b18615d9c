package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A field is given or unpacked at another position. */
final class FieldMoved implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    fields
        .same()
        .forEach(
            (old, now) -> {
              int before = fields.positionAtBase(old);
              int after = fields.positionAtHead(now);
              if (before >= 0 && before != after) {
                String message =
                    after < 0
                        ? "field `" + now.name() + "` can only be given by keyword now"
                        : "field `"
                            + now.name()
                            + "` was number "
                            + (before + 1)
                            + " and is number "
                            + (after + 1);
                changes.add(
                    pair.of(
                        PythonChangeKind.FIELD_MOVED,
                        fields.symbol(now),
                        old.line(),
                        now.line(),
                        message));
              }
            });
    return changes;
  }
}
