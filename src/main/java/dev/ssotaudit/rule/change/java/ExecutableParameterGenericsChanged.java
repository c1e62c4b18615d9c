package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** Arguments or overriders no longer fit a parameter whose erasure stayed (JLS 8.4.2). */
final class ExecutableParameterGenericsChanged implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    if (pair.overridable() && overridesErasure(pair)) {
      return List.of();
    }
    List<Impact> impacts = new ArrayList<>();
    for (int i = 0; i < pair.base().parameters().size(); i++) {
      TypeUse before = pair.base().parameters().get(i);
      TypeUse now = pair.head().parameters().get(i);
      if (!fits(pair, before, now)) {
        impacts.add(
            pair.one(
                JavaChangeKind.EXECUTABLE_PARAMETER_GENERICS_CHANGED,
                "parameter " + (i + 1) + " was " + before.show() + " and is " + now.show()));
      }
    }
    return impacts;
  }

  /** A method that is not generic and has the erased signature overrides a generic one. */
  private static boolean overridesErasure(ExecutablePair pair) {
    List<TypeUse> erased =
        pair.head().parameters().stream().map(pair.assignability()::erased).toList();
    return pair.base().typeParameters().isEmpty()
        && pair.base().parameters().stream().map(pair::forward).toList().equals(erased);
  }

  /** Overriders must have the very same types, callers only arguments that can be passed. */
  private static boolean fits(ExecutablePair pair, TypeUse before, TypeUse now) {
    TypeUse forward = pair.forward(before);
    return pair.overridable()
        ? forward.equals(now)
        : pair.assignability().assignable(forward, pair.known(now));
  }
}
