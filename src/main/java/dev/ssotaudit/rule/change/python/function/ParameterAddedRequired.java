package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A new parameter must be given. */
final class ParameterAddedRequired implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    for (Parameter now : signatures.is().parameters()) {
      if (Signature.required(now)
          && signatures.was().named(now.name()) == null
          && !signatures.renamed().containsValue(now)) {
        String message = "new parameter `" + now.name() + "` must be given; calls of old fail";
        changes.add(pair.change(PythonChangeKind.PARAMETER_ADDED_REQUIRED, message));
      }
    }
    return changes;
  }
}
