package dev.ssotaudit.rule.change.java;

import java.util.List;

/**
 * A field is gone, for users (JLS 13.4.8). Those of the platform go with a supertype, whose loss is
 * a change by itself.
 */
final class FieldRemoved implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    return pair.baseSurface().fields(pair.base()).stream()
        .filter(each -> pair.headSurface().field(pair.head(), each.name()) == null)
        .filter(each -> each.path() != null)
        .map(each -> MemberImpact.of(pair, each, null, JavaChangeKind.FIELD_REMOVED, "was removed"))
        .toList();
  }
}
