package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Relations;
import dev.ssotaudit.rule.change.java.model.Surface;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A type is no longer of a type that users can name (JLS 13.4.4); the nearest ones are told. */
final class TypeSupertypeRemoved implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    Set<String> lost = new TreeSet<>();
    for (TypeUse.Named each :
        pair.baseSurface().relations().allSupertypes(Relations.self(pair.base()))) {
      if (isLost(pair, each.name())) {
        lost.add(each.name());
      }
    }
    Relations base = pair.baseSurface().relations();
    return lost.stream()
        .filter(
            each ->
                lost.stream().noneMatch(near -> !near.equals(each) && base.isSubclass(near, each)))
        .map(each -> "is no longer a subtype of " + each)
        .map(why -> pair.impact(JavaChangeKind.TYPE_SUPERTYPE_REMOVED, why))
        .toList();
  }

  private static boolean isLost(TypePair pair, String supertype) {
    Surface base = pair.baseSurface();
    Relations head = pair.headSurface().relations();
    if (head.isSubclass(pair.head().name(), supertype)) {
      return false;
    }
    TypeInfo info = base.library().find(supertype);
    // A new supertype that is not at hand may itself be a subtype of one that is not the library's.
    return info != null && info.path() != null ? base.exported(info) : !hasNewUnknown(pair);
  }

  private static boolean hasNewUnknown(TypePair pair) {
    Set<String> before = unknown(pair.baseSurface(), pair.base());
    return !before.containsAll(unknown(pair.headSurface(), pair.head()));
  }

  private static Set<String> unknown(Surface surface, TypeInfo type) {
    Set<String> names = new TreeSet<>();
    for (TypeUse.Named each : surface.relations().allSupertypes(Relations.self(type))) {
      if (surface.library().find(each) == null) {
        names.add(each.name());
      }
    }
    return names;
  }
}
