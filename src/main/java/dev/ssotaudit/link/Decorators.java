package dev.ssotaudit.link;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading decorators and annotations. */
public final class Decorators {
  private Decorators() {}

  /** Whether one of them is, or ends in, the simple name. */
  public static boolean has(List<Decorator> decorators, String simpleName) {
    return find(decorators, simpleName) != null;
  }

  /** The first that is, or ends in, the simple name, or null. */
  public static @Nullable Decorator find(List<Decorator> decorators, String simpleName) {
    for (Decorator decorator : decorators) {
      if (simpleName.equals(simpleName(decorator.value()))) {
        return decorator;
      }
    }
    return null;
  }

  /** The last name of a name, member or call; null for anything else. */
  public static @Nullable String simpleName(Value value) {
    if (value instanceof Value.Call call) {
      return simpleName(call.callee());
    }
    if (value instanceof Value.Member member) {
      return member.name();
    }
    return value instanceof Value.Name name ? name.id() : null;
  }
}
