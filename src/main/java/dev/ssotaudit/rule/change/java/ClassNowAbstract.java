package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.List;

/**
 * A class that users could instantiate is abstract (JLS 13.4.1) or has lost its last constructor.
 */
final class ClassNowAbstract implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return isClass(pair.base()) && !isAbstract(pair.base()) && isAbstract(pair.head())
        ? List.of(pair.impact(JavaChangeKind.CLASS_NOW_ABSTRACT, "can no longer be instantiated"))
        : List.of();
  }

  private static boolean isClass(SourceType type) {
    return type.kind() == TypeKind.CLASS;
  }

  private static boolean isAbstract(SourceType type) {
    return type.is(Modifier.ABSTRACT)
        || type.constructors().stream().noneMatch(each -> each.access().leavesPackage());
  }
}
