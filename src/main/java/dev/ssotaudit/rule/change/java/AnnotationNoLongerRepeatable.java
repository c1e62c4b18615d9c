package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.List;

/** An annotation may stand only once (JLS 9.6.3). */
final class AnnotationNoLongerRepeatable implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return pair.base().kind() == TypeKind.ANNOTATION
            && repeatable(pair.base())
            && !repeatable(pair.head())
        ? List.of(
            pair.impact(JavaChangeKind.ANNOTATION_NO_LONGER_REPEATABLE, "is no longer repeatable"))
        : List.of();
  }

  private static boolean repeatable(SourceType type) {
    return Decorators.has(type.declaration().decorators(), "Repeatable");
  }
}
