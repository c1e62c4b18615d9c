package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A model reads a field under another name or holds it to other bounds. */
final class FieldOptionsChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    if (!fields.model()) {
      return List.of();
    }
    fields
        .same()
        .forEach(
            (old, now) -> {
              if (!old.options().equals(now.options())) {
                String message =
                    "field `" + now.name() + "` had " + old.options() + " and has " + now.options();
                changes.add(
                    pair.of(
                        PythonChangeKind.FIELD_VALIDATION_CHANGED,
                        fields.symbol(now),
                        old.line(),
                        now.line(),
                        message));
              }
            });
    return changes;
  }
}
