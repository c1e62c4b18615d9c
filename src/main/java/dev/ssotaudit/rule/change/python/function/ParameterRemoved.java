package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A parameter is gone, and neither {@code *args} nor {@code **kwargs} takes its arguments. */
final class ParameterRemoved implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    for (Parameter old : signatures.was().parameters()) {
      if (!signatures.same().containsKey(old)
          && !signatures.renamed().containsKey(old)
          && !signatures.swallowed(old)) {
        String message = "parameter `" + old.name() + "` is gone; calls that give it fail";
        changes.add(pair.change(PythonChangeKind.PARAMETER_REMOVED, message));
      }
    }
    return changes;
  }
}
