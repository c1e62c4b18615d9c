package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Parameter;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.function.Signature;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;

/** A class that was constructed without arguments now needs some. */
final class ConstructorAdded implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    Ancestry before = new Ancestry(pair.was(), pair.base());
    if (Flavour.of(pair.was(), pair.base()) != Flavour.PLAIN
        || before.external().stream()
            .anyMatch(name -> !name.equals("object") && !name.equals("ABC"))
        || before.find("__init__") != null
        || before.find("__new__") != null
        || !(pair.is().members().get("__init__") instanceof Member.OfFunction function)) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    for (Parameter parameter : Signature.of(function.function(), true).parameters()) {
      if (Signature.required(parameter)) {
        changes.add(
            pair.of(
                PythonChangeKind.PARAMETER_ADDED_REQUIRED,
                pair.symbol() + ".__init__",
                0,
                function.line(),
                "constructing now needs `" + parameter.name() + "`"));
      }
    }
    return changes;
  }
}
