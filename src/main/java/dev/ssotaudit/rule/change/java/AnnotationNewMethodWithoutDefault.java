package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import java.util.List;

/** An annotation has a new element that every use must give (JLS 9.7.1). */
final class AnnotationNewMethodWithoutDefault implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    if (pair.base().kind() != TypeKind.ANNOTATION) {
      return List.of();
    }
    return pair.head().methods().stream()
        .filter(each -> !each.hasDefault())
        .filter(
            each -> pair.base().methods().stream().noneMatch(old -> old.name().equals(each.name())))
        .map(each -> "every use must give the new element " + each.name())
        .map(why -> pair.impact(JavaChangeKind.ANNOTATION_NEW_METHOD_WITHOUT_DEFAULT, why))
        .toList();
  }
}
