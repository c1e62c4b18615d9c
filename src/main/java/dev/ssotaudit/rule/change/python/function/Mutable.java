package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import java.util.Set;

/** Values that a function's calls share if they are a default. */
final class Mutable {
  private static final Set<String> MADE_BY =
      Set.of("list", "dict", "set", "bytearray", "defaultdict", "deque", "OrderedDict", "Counter");

  private Mutable() {}

  static boolean is(Value value) {
    if (value instanceof Value.Container container) {
      return container.kind() != Value.ContainerKind.TUPLE;
    } else if (value instanceof Value.Comprehension comprehension) {
      return comprehension.kind() != null;
    }
    String name = value instanceof Value.Call call ? Decorators.simpleName(call.callee()) : null;
    return name != null && MADE_BY.contains(name);
  }
}
