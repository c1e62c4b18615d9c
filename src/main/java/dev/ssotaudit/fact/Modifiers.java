package dev.ssotaudit.fact;

import java.util.EnumSet;
import java.util.Set;

/** The modifiers of a declaration, as a set of bits. */
public record Modifiers(int bits) {
  /** No modifier. */
  public static final Modifiers NONE = new Modifiers(0);

  /** The modifiers there are. */
  public enum Modifier {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    FINAL,
    ABSTRACT,
    SYNCHRONIZED,
    VOLATILE,
    TRANSIENT,
    NATIVE,
    DEFAULT,
    SEALED,
    NON_SEALED,
    /** Python's {@code async def}. */
    ASYNC,
    /** The body yields. */
    GENERATOR,
    /** A Java enum constant, held as a field. */
    ENUM_CONSTANT,
    /** A Java variable-arity parameter is a parameter kind; this marks a {@code var} local. */
    INFERRED
  }

  /** The set that holds the given modifiers. */
  public static Modifiers of(Modifier... modifiers) {
    int bits = 0;
    for (Modifier modifier : modifiers) {
      bits |= 1 << modifier.ordinal();
    }
    return new Modifiers(bits);
  }

  /** The set that holds the given modifiers. */
  public static Modifiers of(Set<Modifier> modifiers) {
    return of(modifiers.toArray(Modifier[]::new));
  }

  /** Whether the modifier is in the set. */
  public boolean has(Modifier modifier) {
    return (bits & 1 << modifier.ordinal()) != 0;
  }

  /** The same set with one more. */
  public Modifiers with(Modifier modifier) {
    return new Modifiers(bits | 1 << modifier.ordinal());
  }

  /** The modifiers in declaration order. */
  public Set<Modifier> asSet() {
    EnumSet<Modifier> set = EnumSet.noneOf(Modifier.class);
    for (Modifier modifier : Modifier.values()) {
      if (has(modifier)) {
        set.add(modifier);
      }
    }
    return set;
  }
}
