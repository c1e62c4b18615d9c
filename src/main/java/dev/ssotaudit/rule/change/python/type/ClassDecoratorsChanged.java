package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/** A decorator of a class was added or removed; dataclass decorators are compared by effect. */
final class ClassDecoratorsChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    List<String> was = others(pair.was());
    List<String> is = others(pair.is());
    List<String> gone = new ArrayList<>(was);
    is.forEach(gone::remove);
    List<String> added = new ArrayList<>(is);
    was.forEach(added::remove);
    List<Change> changes = new ArrayList<>();
    for (String text : added) {
      boolean sealed = text.equals("final") || text.endsWith(".final");
      changes.add(
          pair.change(
              sealed ? PythonChangeKind.BECAME_FINAL : PythonChangeKind.DECORATOR_CHANGED,
              sealed
                  ? "now `@final`; subclassing it is an error"
                  : "now wrapped by `@" + text + "`"));
    }
    for (String text : gone) {
      if (!text.equals("final") && !text.endsWith(".final")) {
        changes.add(
            pair.change(
                PythonChangeKind.DECORATOR_CHANGED, "no longer wrapped by `@" + text + "`"));
      }
    }
    return changes;
  }

  private static List<String> others(Member.OfClass type) {
    List<String> texts = new ArrayList<>();
    for (Decorator decorator : type.type().decorators()) {
      String name = Decorators.simpleName(decorator.value());
      if (!ClassOptions.decorator(name)) {
        texts.add(Shapes.brief(decorator.value(), 80));
      }
    }
    return texts;
  }
}
