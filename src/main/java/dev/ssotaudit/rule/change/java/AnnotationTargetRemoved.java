package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An annotation may no longer stand where it could (JLS 9.6.4.1). */
final class AnnotationTargetRemoved implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    if (pair.base().kind() != TypeKind.ANNOTATION) {
      return List.of();
    }
    Set<String> lost = new TreeSet<>(AnnotationTargets.of(pair.base()));
    lost.removeAll(AnnotationTargets.of(pair.head()));
    return lost.isEmpty()
        ? List.of()
        : List.of(
            pair.impact(
                JavaChangeKind.ANNOTATION_TARGET_REMOVED,
                "is no longer allowed on " + String.join(", ", lost)));
  }
}
