package dev.ssotaudit.extract.python.syntax;

import java.util.List;

/** One {@code [async] for target in iter if …} clause; {@code async} is its {@code is_async}. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean async, Loc loc)
    implements Node {}
