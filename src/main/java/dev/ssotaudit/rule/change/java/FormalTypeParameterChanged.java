package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.TypeParameter;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Type arguments that were within the bounds no longer are (JLS 4.5), or overriding methods no
 * longer have the same bounds (JLS 8.4.4). Where parameters were added or removed, that is told
 * instead.
 */
final class FormalTypeParameterChanged implements TypeCheck, ExecutableCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    List<TypeParameter> base = pair.base().typeParameters();
    List<TypeParameter> head = pair.head().typeParameters();
    List<Impact> impacts = new ArrayList<>();
    for (int i = 0; base.size() == head.size() && i < base.size(); i++) {
      List<TypeUse> before = base.get(i).bounds().stream().map(pair::forward).toList();
      if (isTighter(pair.assignability(), before, head.get(i).bounds())) {
        impacts.add(
            pair.impact(
                JavaChangeKind.FORMAL_TYPE_PARAMETER_CHANGED, message(base.get(i), head.get(i))));
      }
    }
    return impacts;
  }

  @Override
  public List<Impact> check(ExecutablePair pair) {
    List<TypeParameter> base = pair.base().typeParameters();
    List<TypeParameter> head = pair.head().typeParameters();
    List<Impact> impacts = new ArrayList<>();
    for (int i = 0; base.size() == head.size() && i < base.size(); i++) {
      List<TypeUse> before = base.get(i).bounds().stream().map(pair::forward).toList();
      if (differs(pair, before, head.get(i).bounds())) {
        impacts.add(
            pair.one(
                JavaChangeKind.FORMAL_TYPE_PARAMETER_CHANGED, message(base.get(i), head.get(i))));
      }
    }
    return impacts;
  }

  private static boolean differs(ExecutablePair pair, List<TypeUse> before, List<TypeUse> now) {
    if (pair.overridable()) {
      return !new HashSet<>(before).equals(new HashSet<>(now));
    }
    return isTighter(pair.assignability(), before, now);
  }

  /** Whether some bound is not implied by those there were. */
  private static boolean isTighter(Assignability head, List<TypeUse> before, List<TypeUse> now) {
    return now.stream()
        .filter(bound -> !bound.equals(TypeUse.OBJECT))
        .anyMatch(bound -> before.stream().noneMatch(old -> head.isSubtype(old, bound)));
  }

  private static String message(TypeParameter base, TypeParameter head) {
    return "type parameter was " + base.show() + " and is " + head.show();
  }
}
