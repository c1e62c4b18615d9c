package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.MethodInfo;
import java.util.ArrayList;
import java.util.List;

/** A method or constructor is gone, for users (JLS 13.4.12). */
final class ExecutableRemoved implements TypeCheck {
  @Override
  public List<Impact> check(TypePair pair) {
    List<Impact> impacts = new ArrayList<>();
    for (MethodInfo constructor : pair.baseSurface().constructors(pair.base())) {
      if (Constructors.match(pair, constructor) == null) {
        impacts.add(removed(pair, constructor));
      }
    }
    for (var method : pair.baseSurface().methods(pair.base())) {
      if (isGone(pair, method.getKey(), method.getValue())) {
        impacts.add(removed(pair, method.getValue()));
      }
    }
    return impacts;
  }

  /**
   * What overrides a method of a type that is not at hand is still inherited from there. Members of
   * the platform go with a supertype, whose loss is a change by itself.
   */
  private static boolean isGone(TypePair pair, String signature, MethodInfo method) {
    return method.path() != null
        && pair.headSurface().method(pair.head(), signature) == null
        && !(method.overrides() && pair.headSurface().relations().isOpen(pair.head()));
  }

  private static Impact removed(TypePair pair, MethodInfo method) {
    return MemberImpact.of(pair, method, null, JavaChangeKind.EXECUTABLE_REMOVED, "was removed");
  }
}
