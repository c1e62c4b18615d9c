package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A decorator whose meaning is not a kind of its own was added or removed. */
final class DecoratorChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    List<String> was = others(pair.was().function().decorators());
    List<String> is = others(pair.is().function().decorators());
    if (was.equals(is)) {
      return List.of();
    }
    List<String> gone = new ArrayList<>(was);
    is.forEach(gone::remove);
    List<String> added = new ArrayList<>(is);
    was.forEach(added::remove);
    String message =
        gone.isEmpty() && added.isEmpty()
            ? "its decorators stand in another order"
            : (added.isEmpty() ? "" : "now wrapped by " + String.join(", ", added))
                + (added.isEmpty() || gone.isEmpty() ? "" : "; ")
                + (gone.isEmpty() ? "" : "no longer wrapped by " + String.join(", ", gone));
    return List.of(pair.change(PythonChangeKind.DECORATOR_CHANGED, message));
  }

  private static List<String> others(List<Decorator> decorators) {
    List<String> texts = new ArrayList<>();
    for (Decorator decorator : decorators) {
      if (Trait.of(decorator) == null) {
        texts.add("`@" + Shapes.brief(decorator.value(), 80) + "`");
      }
    }
    return texts;
  }
}
