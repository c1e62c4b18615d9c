package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/** A keyword argument of a call or class definition; {@code arg} is null for {@code **value}. */
public record Keyword(@Nullable String arg, Expr value, Loc loc) implements Node {}
