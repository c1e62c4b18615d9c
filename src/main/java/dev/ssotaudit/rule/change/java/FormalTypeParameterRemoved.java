package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeParameter;
import java.util.List;
import java.util.function.Function;

/**
 * Uses give too many type arguments (JLS 4.5). A method or constructor that is no longer generic
 * ignores them (JLS 15.12.2.1); methods that override it must have as many (JLS 8.4.2).
 */
final class FormalTypeParameterRemoved implements TypeCheck, ExecutableCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return removed(
        pair.base().typeParameters(),
        pair.head().typeParameters(),
        why -> pair.impact(JavaChangeKind.FORMAL_TYPE_PARAMETER_REMOVED, why));
  }

  @Override
  public List<Impact> check(ExecutablePair pair) {
    List<TypeParameter> head = pair.head().typeParameters();
    if (head.isEmpty() && !pair.overridable()) {
      return List.of();
    }
    return removed(
        pair.base().typeParameters(),
        head,
        why -> pair.one(JavaChangeKind.FORMAL_TYPE_PARAMETER_REMOVED, why));
  }

  private static List<Impact> removed(
      List<TypeParameter> base, List<TypeParameter> head, Function<String, Impact> impact) {
    if (base.size() <= head.size()) {
      return List.of();
    }
    return base.subList(head.size(), base.size()).stream()
        .map(each -> impact.apply("has lost the type parameter " + each.show()))
        .toList();
  }
}
