package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import org.jspecify.annotations.Nullable;

/** A field, method or constructor of a type. */
public sealed interface Member permits FieldInfo, MethodInfo {
  /** The declaring type's canonical name. */
  String owner();

  /** The simple name. */
  String name();

  /** Its modifiers, with those the language implies. */
  Modifiers modifiers();

  /** The file that declares it; null if the library's files do not (the platform's members). */
  @Nullable String path();

  /** The 1-based line of its name; 0 where nobody wrote it. */
  int line();

  /** The full name, of a method or constructor with its parameter types. */
  String symbol();

  /** Whether it has the modifier. */
  default boolean is(Modifier modifier) {
    return modifiers().has(modifier);
  }

  /** Who may name it. */
  default Access access() {
    return Access.of(modifiers());
  }
}
