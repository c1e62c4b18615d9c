package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/** One {@code context_expr [as optional_vars]} of a {@code with} statement. */
public record WithItem(Expr contextExpr, @Nullable Expr optionalVars) {}
