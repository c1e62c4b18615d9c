package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field or enum constant.
 *
 * @param constant its value if it is a constant variable (JLS 4.12.4), in one form for equal
 *     values; else null
 */
public record FieldInfo(
    String owner,
    String name,
    Modifiers modifiers,
    TypeUse type,
    @Nullable Object constant,
    @Nullable String path,
    int line)
    implements Member {
  /** Whether compilers put its value into the code that uses it (JLS 13.1). */
  public boolean inlined() {
    return constant != null && is(Modifier.STATIC);
  }

  @Override
  public String symbol() {
    return owner + "." + name;
  }

  /** The same field with the variables in its type replaced. */
  FieldInfo replace(Function<TypeUse.Variable, TypeUse> variables) {
    return new FieldInfo(owner, name, modifiers, type.replace(variables), constant, path, line);
  }
}
