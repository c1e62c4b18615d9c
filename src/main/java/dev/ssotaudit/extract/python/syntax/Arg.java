package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One parameter. Unlike CPython's {@code arg} it carries its default, and {@code loc} spans name
 * and annotation, not the default. The annotation of {@code *args} may be {@link Expr.Starred}.
 */
public record Arg(String name, @Nullable Expr annotation, @Nullable Expr defaultValue, Loc loc)
    implements Node {}
