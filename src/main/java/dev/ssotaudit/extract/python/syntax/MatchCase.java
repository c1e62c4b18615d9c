package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code case pattern [if guard]:} block. */
public record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body) {}
