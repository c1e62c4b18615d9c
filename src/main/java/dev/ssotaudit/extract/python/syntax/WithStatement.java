package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** {@code with}, whose items may stand in parentheses that look like a tuple or a group. */
final class WithStatement {
  private final Parser parser;
  private final Cursor c;
  private final Expressions expressions;

  WithStatement(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
    this.expressions = parser.expressions;
  }

  /** The statement that began at token {@code s}; the cursor is at {@code with}. */
  Stmt statement(int s, boolean async) {
    int indent = c.indent;
    c.p++;
    List<WithItem> items = parenthesised() ? inParentheses() : items();
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    return new Stmt.With(items, body, async, c.span(s));
  }

  /** Whether the parenthesis at hand closes right before the colon. */
  private boolean parenthesised() {
    if (!c.at(Tok.LPAR)) {
      return false;
    }
    int close = c.aux[c.p];
    int first = c.kind[c.p + 1];
    return c.kind[close] == Tok.RPAR
        && c.kind[close + 1] == Tok.COLON
        && first != Tok.YIELD
        && first != Tok.RPAR;
  }

  private List<WithItem> items() {
    List<WithItem> items = new ArrayList<>(2);
    do {
      Expr context = expressions.expression();
      items.add(item(context));
    } while (c.accept(Tok.COMMA));
    return List.copyOf(items);
  }

  private WithItem item(Expr context) {
    if (!c.accept(Tok.AS)) {
      return new WithItem(context, null);
    }
    Expr target = c.at(Tok.STAR) ? expressions.starExpression(false) : expressions.bitwiseOr();
    return new WithItem(context, parser.targets.checked(target));
  }

  /** Reads what both a tuple and a list of items could be, and decides by what was found. */
  private List<WithItem> inParentheses() {
    int s = c.p++;
    List<WithItem> items = new ArrayList<>(4);
    boolean bound = false;
    boolean expression = false;
    do {
      if (c.at(Tok.RPAR)) {
        break;
      }
      expression |= c.at(Tok.STAR) || c.kind[c.p + 1] == Tok.COLONEQUAL;
      Expr context = expressions.starExpression(true);
      if (c.atFor()) {
        List<Comprehension> clauses = parser.atoms.comprehension();
        c.expect(Tok.RPAR, "')'");
        return List.of(new WithItem(new Expr.GeneratorExp(context, clauses, c.span(s)), null));
      }
      WithItem item = item(context);
      bound |= item.optionalVars() != null;
      items.add(item);
    } while (c.accept(Tok.COMMA));
    boolean comma = c.kind[c.p - 1] == Tok.COMMA || items.size() > 1;
    c.expect(Tok.RPAR, "',' or ')'");
    if (bound || !expression || !comma) {
      return List.copyOf(items);
    }
    List<Expr> elts = new ArrayList<>(items.size());
    for (WithItem item : items) {
      elts.add(item.contextExpr());
    }
    return List.of(new WithItem(new Expr.TupleExpr(List.copyOf(elts), c.span(s)), null));
  }
}
