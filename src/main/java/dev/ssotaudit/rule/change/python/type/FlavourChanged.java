package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.List;

/** A class is no longer, or newly, a dataclass, model, enum, named tuple or typed dictionary. */
final class FlavourChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    Flavour was = Flavour.of(pair.was(), pair.base());
    Flavour is = Flavour.of(pair.is(), pair.head());
    if (was == is) {
      return List.of();
    }
    return List.of(
        pair.change(
            PythonChangeKind.CLASS_FLAVOUR_CHANGED, "was " + word(was) + " and is " + word(is)));
  }

  private static String word(Flavour flavour) {
    return switch (flavour) {
      case PLAIN -> "a plain class";
      case DATACLASS -> "a dataclass";
      case MODEL -> "a validated model";
      case ENUM -> "an enum";
      case TYPED_DICT -> "a typed dictionary";
      case NAMED_TUPLE -> "a named tuple";
      case PROTOCOL -> "a protocol";
    };
  }
}
