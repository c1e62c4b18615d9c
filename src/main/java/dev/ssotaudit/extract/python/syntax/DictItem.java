package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/** One {@code key: value} of a dictionary display; {@code key} is null for {@code **value}. */
public record DictItem(@Nullable Expr key, Expr value) {}
