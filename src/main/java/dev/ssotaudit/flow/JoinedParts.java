package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;

/** Python's {@code separator.join(items)}. */
final class JoinedParts {
  private JoinedParts() {}

  static List<Sym> of(Query query, Val val, Sym separator, List<Sym> arguments) {
    if (arguments.size() != 1 || !(arguments.get(0).bare() instanceof Sym.Container items)) {
      return arguments;
    }
    List<Sym> parts = new ArrayList<>();
    for (Sym.Item item : items.items()) {
      if (!parts.isEmpty()) {
        parts.add(separator);
      }
      parts.add(item.value());
    }
    return parts;
  }
}
