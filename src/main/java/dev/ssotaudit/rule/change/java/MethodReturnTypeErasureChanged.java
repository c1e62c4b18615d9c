package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Assignability;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;

/** A method returns another type for compiled code, which no longer finds it (JLS 13.4.15). */
final class MethodReturnTypeErasureChanged implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    TypeUse before =
        new Assignability(pair.types().baseSurface(), pair.base().typeParameters())
            .erased(pair.base().returns());
    TypeUse now = pair.assignability().erased(pair.head().returns());
    return before.equals(now) || ReturnTypes.same(pair)
        ? List.of()
        : pair.impact(JavaChangeKind.METHOD_RETURN_TYPE_ERASURE_CHANGED, ReturnTypes.message(pair));
  }
}
