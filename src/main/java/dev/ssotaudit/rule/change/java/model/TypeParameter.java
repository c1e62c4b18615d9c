package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import java.util.function.Function;

/**
 * A type parameter of a type, method or constructor.
 *
 * @param bounds {@code Object} alone where none is written (JLS 4.4)
 */
public record TypeParameter(String name, List<TypeUse> bounds) {
  /** The same parameter with the variables in its bounds replaced. */
  public TypeParameter replace(Function<TypeUse.Variable, TypeUse> variables) {
    return new TypeParameter(name, bounds.stream().map(bound -> bound.replace(variables)).toList());
  }

  /** As Java would write it. */
  public String show() {
    return bounds.equals(List.of(TypeUse.OBJECT))
        ? name
        : name + " extends " + String.join(" & ", bounds.stream().map(TypeUse::show).toList());
  }
}
