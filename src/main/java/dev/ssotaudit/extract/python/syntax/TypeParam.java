package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/** A type parameter (PEP 695) with its default (PEP 696). */
public sealed interface TypeParam extends Node {

  /** The parameter's name, without stars. */
  String name();

  /** The default behind {@code =}. */
  @Nullable Expr defaultValue();

  /** {@code T: bound = default}. */
  record TypeVar(String name, @Nullable Expr bound, @Nullable Expr defaultValue, Loc loc)
      implements TypeParam {}

  /** {@code **P = default}. */
  record ParamSpec(String name, @Nullable Expr defaultValue, Loc loc) implements TypeParam {}

  /** {@code *Ts = default}. */
  record TypeVarTuple(String name, @Nullable Expr defaultValue, Loc loc) implements TypeParam {}
}
