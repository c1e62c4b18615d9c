package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.Resolved;
import dev.ssotaudit.rule.change.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** Whether two expressions of two versions have the same value, however they are written. */
public final class Constants {
  private Constants() {}

  /** Whether the values are the same once names of constants are replaced by what they hold. */
  public static boolean same(@Nullable Value was, Scope base, @Nullable Value is, Scope head) {
    if (was == null || is == null) {
      return was == is;
    }
    String before = Shapes.of(was);
    String after = Shapes.of(is);
    boolean written = before.equals(after);
    return written && !hidden(is) || folded(was, base).equals(folded(is, head));
  }

  /** A private constant's own change is told nowhere else. */
  private static boolean hidden(Value value) {
    return value instanceof Value.Name name && name.id().startsWith("_");
  }

  /** The text of a value, or of the constant that it names. */
  public static String folded(Value value, Scope scope) {
    Resolved.Definition definition = scope.names().definition(value);
    if (definition != null
        && definition.member() instanceof Member.OfAttribute attribute
        && attribute.values().size() == 1
        && (attribute.value() instanceof Value.Literal
            || attribute.value() instanceof Value.Text)) {
      return Shapes.of(attribute.value());
    }
    return Shapes.of(value);
  }
}
