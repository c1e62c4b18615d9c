package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code except} clause. Several types, with or without parentheses (PEP 758), are a {@link
 * Expr.TupleExpr}; {@code type} is null for a bare {@code except:}.
 */
public record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Loc loc)
    implements Node {}
