package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.TypeParameter;
import java.util.List;
import java.util.function.Function;

/**
 * Uses give too few type arguments (JLS 4.5, 15.12.2.1). The first parameter breaks nobody: uses
 * without arguments are raw.
 */
final class FormalTypeParameterAdded implements TypeCheck, ExecutableCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return added(
        pair.base().typeParameters(),
        pair.head().typeParameters(),
        why -> pair.impact(JavaChangeKind.FORMAL_TYPE_PARAMETER_ADDED, why));
  }

  @Override
  public List<Impact> check(ExecutablePair pair) {
    return added(
        pair.base().typeParameters(),
        pair.head().typeParameters(),
        why -> pair.one(JavaChangeKind.FORMAL_TYPE_PARAMETER_ADDED, why));
  }

  private static List<Impact> added(
      List<TypeParameter> base, List<TypeParameter> head, Function<String, Impact> impact) {
    if (base.isEmpty() || head.size() <= base.size()) {
      return List.of();
    }
    return head.subList(base.size(), head.size()).stream()
        .map(each -> impact.apply("has a new type parameter, " + each.show()))
        .toList();
  }
}
