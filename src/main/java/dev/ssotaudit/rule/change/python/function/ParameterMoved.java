package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A positional parameter stands at another position. */
final class ParameterMoved implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    signatures
        .same()
        .forEach(
            (old, now) -> {
              int before = signatures.was().position(old);
              int after = signatures.is().position(now);
              if (Signature.positional(old) && Signature.positional(now) && before != after) {
                String message =
                    "parameter `"
                        + old.name()
                        + "` was number "
                        + (before + 1)
                        + " and is number "
                        + (after + 1);
                changes.add(pair.change(PythonChangeKind.PARAMETER_MOVED, message));
              }
            });
    return changes;
  }
}
