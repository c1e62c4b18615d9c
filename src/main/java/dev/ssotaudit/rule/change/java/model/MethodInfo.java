package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A method, constructor or annotation element.
 *
 * @param name {@code <init>} for constructors
 * @param parameters the parameters' types; a variable-arity one is an array
 * @param variableArity whether the last parameter takes any number of arguments (JLS 8.4.1)
 * @param returns {@code void} for constructors
 * @param hasDefault whether it is an annotation element with a default
 * @param overrides whether it is annotated {@code @Override}
 */
public record MethodInfo(
    String owner,
    String name,
    Modifiers modifiers,
    List<TypeParameter> typeParameters,
    List<TypeUse> parameters,
    boolean variableArity,
    TypeUse returns,
    List<TypeUse> thrown,
    boolean hasDefault,
    boolean overrides,
    @Nullable String path,
    int line)
    implements Member {
  /** The name that the virtual machine gives constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** Whether it constructs its owner. */
  public boolean constructor() {
    return name.equals(CONSTRUCTOR);
  }

  @Override
  public String symbol() {
    return owner
        + "."
        + name
        + "("
        + String.join(",", parameters.stream().map(TypeUse::show).toList())
        + ")";
  }

  /** The same method with the variables of its owner replaced; its own stay. */
  public MethodInfo replace(Function<TypeUse.Variable, TypeUse> variables) {
    Function<TypeUse.Variable, TypeUse> outer =
        variable -> variable.ofMethod() ? variable : variables.apply(variable);
    return new MethodInfo(
        owner,
        name,
        modifiers,
        typeParameters.stream().map(each -> each.replace(outer)).toList(),
        parameters.stream().map(each -> each.replace(outer)).toList(),
        variableArity,
        returns.replace(outer),
        thrown.stream().map(each -> each.replace(outer)).toList(),
        hasDefault,
        overrides,
        path,
        line);
  }
}
