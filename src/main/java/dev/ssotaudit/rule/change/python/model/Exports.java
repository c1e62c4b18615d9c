package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's {@code __all__}.
 *
 * @param names what it lists, in order
 * @param complete whether it is written as literal names throughout
 */
public record Exports(List<String> names, boolean complete) {
  /** Reads {@code __all__}; null where the module has none. */
  static @Nullable Exports of(@Nullable Member member) {
    if (!(member instanceof Member.OfAttribute attribute) || attribute.values().isEmpty()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    boolean complete = true;
    for (Value value : attribute.values()) {
      complete &= add(value, names);
    }
    return new Exports(List.copyOf(names), complete);
  }

  private static boolean add(Value value, List<String> names) {
    if (value instanceof Value.Text text) {
      names.add(text.text());
      return true;
    } else if (value instanceof Value.Container list) {
      boolean complete = true;
      for (Value.Entry entry : list.entries()) {
        complete &= add(entry.value(), names) && !entry.spread();
      }
      return complete;
    } else if (value instanceof Value.Operator sum && sum.symbol().equals("+")) {
      boolean complete = true;
      for (Value operand : sum.operands()) {
        complete &= add(operand, names);
      }
      return complete;
    }
    return false;
  }
}
