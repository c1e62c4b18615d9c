package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A field lost its default. */
final class FieldNowRequired implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    fields
        .same()
        .forEach(
            (old, now) -> {
              if (now.required() && !old.required()) {
                String message = "field `" + now.name() + "` lost its default and must be given";
                changes.add(
                    pair.of(
                        PythonChangeKind.FIELD_NOW_REQUIRED,
                        fields.symbol(now),
                        old.line(),
                        now.line(),
                        message));
              }
            });
    return changes;
  }
}
