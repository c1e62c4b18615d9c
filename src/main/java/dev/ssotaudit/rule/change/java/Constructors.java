package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which constructor of head is which of base. */
final class Constructors {
  private Constructors() {}

  /** The constructor of head that compiled calls of the one of base find, or null. */
  static @Nullable MethodInfo match(TypePair pair, MethodInfo constructor) {
    String signature = pair.baseSurface().signature(constructor);
    for (MethodInfo each : pair.headSurface().constructors(pair.head())) {
      if (pair.headSurface().signature(each).equals(signature)) {
        return each;
      }
    }
    return null;
  }
}
