package dev.ssotaudit.rule.change.java.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type where it is used, names resolved (JLS 4). */
public sealed interface TypeUse {
  /** {@code java.lang.Object}. */
  Named OBJECT = new Named("java.lang.Object", List.of());

  /** {@code void}. */
  Basic VOID = new Basic("void");

  /** As Java would write it, with full names. */
  String show();

  /** The same type with every variable replaced by what the function gives for it. */
  TypeUse replace(Function<Variable, TypeUse> variables);

  /** A primitive type or {@code void}. */
  record Basic(String name) implements TypeUse {
    @Override
    public String show() {
      return name;
    }

    @Override
    public TypeUse replace(Function<Variable, TypeUse> variables) {
      return this;
    }
  }

  /**
   * A class or interface type.
   *
   * @param name canonical; only as far as known where the declaration is not at hand
   * @param arguments none for a raw type and for one that is not generic
   */
  record Named(String name, List<TypeUse> arguments) implements TypeUse {
    @Override
    public String show() {
      return arguments.isEmpty()
          ? name
          : name + "<" + String.join(",", arguments.stream().map(TypeUse::show).toList()) + ">";
    }

    @Override
    public Named replace(Function<Variable, TypeUse> variables) {
      return arguments.isEmpty()
          ? this
          : new Named(name, arguments.stream().map(each -> each.replace(variables)).toList());
    }
  }

  /**
   * A type variable, known by its place: renaming a parameter changes nothing.
   *
   * @param owner the generic type's canonical name, or {@link #METHOD}
   * @param index which of the owner's parameters, from 0
   * @param name as written; not part of its identity
   */
  record Variable(String owner, int index, String name) implements TypeUse {
    /** The owner of a method's or constructor's own parameters. */
    public static final String METHOD = "()";

    /** Whether a method or constructor declares it. */
    public boolean ofMethod() {
      return owner.equals(METHOD);
    }

    @Override
    public String show() {
      return name;
    }

    @Override
    public TypeUse replace(Function<Variable, TypeUse> variables) {
      return variables.apply(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Variable that && index == that.index && owner.equals(that.owner);
    }

    @Override
    public int hashCode() {
      return owner.hashCode() * 31 + index;
    }
  }

  /** An array. */
  record Array(TypeUse element) implements TypeUse {
    @Override
    public String show() {
      return element.show() + "[]";
    }

    @Override
    public TypeUse replace(Function<Variable, TypeUse> variables) {
      return new Array(element.replace(variables));
    }
  }

  /**
   * A wildcard, {@code ? extends type} or {@code ? super type}; {@code ?} extends {@code Object}.
   */
  record Wildcard(boolean upper, TypeUse bound) implements TypeUse {
    /** Whether it stands for any type. */
    public boolean unbounded() {
      return upper && bound.equals(OBJECT);
    }

    @Override
    public String show() {
      return unbounded() ? "?" : (upper ? "? extends " : "? super ") + bound.show();
    }

    @Override
    public TypeUse replace(Function<Variable, TypeUse> variables) {
      return new Wildcard(upper, bound.replace(variables));
    }
  }
}
