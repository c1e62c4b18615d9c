package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;
import java.util.Set;

/** A method of instances, of the class, or static became another of the three. */
final class MethodBindingChanged implements PairRule<Member.OfFunction> {
  @Override
  public List<Change> check(Pair<Member.OfFunction> pair) {
    if (pair.base().owner() == null || pair.head().owner() == null) {
      return List.of();
    }
    String was = binding(pair.was());
    String is = binding(pair.is());
    return was.equals(is)
        ? List.of()
        : List.of(
            pair.change(
                PythonChangeKind.METHOD_BINDING_CHANGED,
                "was " + was + " method, is " + is + " method"));
  }

  private static String binding(Member.OfFunction function) {
    Set<Trait> traits = Traits.of(function);
    if (traits.contains(Trait.STATIC)) {
      return "a static";
    }
    return traits.contains(Trait.CLASS) ? "a class" : "an instance";
  }
}
