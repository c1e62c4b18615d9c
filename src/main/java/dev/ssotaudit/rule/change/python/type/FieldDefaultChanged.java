package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Constants;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A field has another default. */
final class FieldDefaultChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    FieldPairs fields = FieldPairs.of(pair);
    List<Change> changes = new ArrayList<>();

    fields
        .same()
        .forEach(
            (old, now) -> {
              if (old.standard() != null
                  && now.standard() != null
                  && !Constants.same(old.standard(), pair.base(), now.standard(), pair.head())) {
                String message =
                    "default of field `"
                        + now.name()
                        + "` was "
                        + Shapes.brief(old.standard(), 60)
                        + " and is "
                        + Shapes.brief(now.standard(), 60);
                changes.add(
                    pair.of(
                        PythonChangeKind.FIELD_DEFAULT_CHANGED,
                        fields.symbol(now),
                        old.line(),
                        now.line(),
                        message));
              }
            });
    return changes;
  }
}
