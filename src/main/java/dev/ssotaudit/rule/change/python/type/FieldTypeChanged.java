package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A field has another type; a model then validates otherwise. */
final class FieldTypeChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    fields
        .same()
        .forEach(
            (old, now) -> {
              if (old.type() != null
                  && now.type() != null
                  && !fields.compatible(old.type(), now.type())) {
                String message =
                    "field `"
                        + now.name()
                        + "` was "
                        + Shapes.brief(old.type(), 60)
                        + " and is "
                        + Shapes.brief(now.type(), 60);
                changes.add(
                    pair.of(
                        fields.model()
                            ? PythonChangeKind.FIELD_VALIDATION_CHANGED
                            : PythonChangeKind.FIELD_TYPE_CHANGED,
                        fields.symbol(now),
                        old.line(),
                        now.line(),
                        message));
              }
            });
    return changes;
  }
}
