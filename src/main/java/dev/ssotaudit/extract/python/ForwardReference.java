package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.ParseResult;
import dev.ssotaudit.extract.python.syntax.PythonParser;
import dev.ssotaudit.extract.python.syntax.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the text of a string annotation. */
final class ForwardReference {
  private ForwardReference() {}

  /** The one expression that {@code text} is, or null if it is none. */
  static @Nullable Expr parse(String text) {
    if (text.isBlank()) {
      return null;
    }
    // Parenthesised, as type checkers read it, so that it may span lines.
    ParseResult parsed = PythonParser.parse("(" + text + "\n)");
    List<Stmt> body = parsed.module().body();
    boolean whole = parsed.problems().isEmpty() && body.size() == 1;
    return whole && body.get(0) instanceof Stmt.ExprStmt statement ? statement.value() : null;
  }
}
