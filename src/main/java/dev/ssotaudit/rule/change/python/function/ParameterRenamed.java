package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A parameter that can be given by keyword has another name. */
final class ParameterRenamed implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    Signatures signatures = Signatures.of(pair);
    List<Change> changes = new ArrayList<>();
    signatures
        .renamed()
        .forEach(
            (old, now) -> {
              if (byKeyword(old)
                  && !(signatures.is().takesAnyKeyword() && !Signature.required(now))) {
                String message =
                    "parameter `"
                        + old.name()
                        + "` is now `"
                        + now.name()
                        + "`; keyword calls fail";
                changes.add(pair.change(PythonChangeKind.PARAMETER_RENAMED, message));
              }
            });
    return changes;
  }

  private static boolean byKeyword(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.POSITIONAL
        || parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
  }
}
