package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Declaration.TypeKind;
import java.util.Locale;

/**
 * A class became an interface and the like; what else changed is not looked at (JLS 13.4.1). A
 * class that nobody could extend may become a record, which is a class with more (JLS 8.10).
 */
final class TypeKindChanged {
  private TypeKindChanged() {}

  static boolean applies(TypePair pair) {
    boolean nowRecord =
        pair.base().kind() == TypeKind.CLASS
            && pair.head().kind() == TypeKind.RECORD
            && !pair.baseSurface().extensible(pair.base());
    return pair.base().kind() != pair.head().kind() && !nowRecord;
  }

  static Impact of(TypePair pair) {
    return pair.impact(
        JavaChangeKind.TYPE_KIND_CHANGED,
        "was " + name(pair.base().kind()) + " and is " + name(pair.head().kind()));
  }

  private static String name(TypeKind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return (kind == TypeKind.CLASS || kind == TypeKind.RECORD ? "a " : "an ") + word;
  }
}
