package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** {@code try} with {@code except}, {@code except*} (PEP 654), {@code else} and {@code finally}. */
final class TryStatement {
  private final Parser parser;
  private final Cursor c;

  /** Whether the handler read last had a star. */
  private boolean star;

  TryStatement(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Stmt statement() {
    int indent = c.indent;
    int s = c.p++;
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    List<ExceptHandler> handlers = new ArrayList<>(2);
    boolean starred = false;
    while (parser.statements.continues(Tok.EXCEPT, indent)) {
      handlers.add(handler(indent));
      starred |= star;
      star = false;
    }
    List<Stmt> orelse = parser.compound.orelse(Tok.ELSE, indent);
    List<Stmt> last = parser.compound.orelse(Tok.FINALLY, indent);
    if (handlers.isEmpty() && last.isEmpty()) {
      c.problem(c.token(s), "'try' without 'except' or 'finally'");
    }
    return new Stmt.Try(body, List.copyOf(handlers), orelse, last, starred, c.span(s));
  }

  private ExceptHandler handler(int indent) {
    int s = c.p++;
    c.reset();
    Expr type = null;
    String name = null;
    boolean withStar = c.accept(Tok.STAR);
    try {
      if (!c.at(Tok.COLON)) {
        type = parser.expressions.expression();
        if (atPython2Name(type)) {
          c.python2(c.token(c.p), "'except' with a comma before the name");
          c.p++;
          name = c.name();
        } else if (c.at(Tok.COMMA)) {
          type = types(type, s + (withStar ? 2 : 1));
        }
      }
      name = c.accept(Tok.AS) ? c.name() : name;
      c.expect(Tok.COLON, "':'");
    } catch (SyntaxFailure failure) {
      List<Stmt> body = parser.statements.blockBelow();
      return new ExceptHandler(type, name, body, c.span(s));
    }
    List<Stmt> body = parser.statements.block(indent);
    star = withStar;
    return new ExceptHandler(type, name, body, c.span(s));
  }

  /** Types without parentheses (PEP 758). */
  private Expr types(Expr first, int s) {
    List<Expr> elts = new ArrayList<>(4);
    elts.add(first);
    while (c.accept(Tok.COMMA) && Grammar.STARTS[c.kind[c.p]]) {
      elts.add(parser.expressions.starExpression(false));
    }
    Expr tuple = new Expr.TupleExpr(List.copyOf(elts), c.span(s));
    if (c.at(Tok.AS)) {
      c.problem(tuple.loc(), "several exception types before 'as' need parentheses");
    }
    return tuple;
  }

  /**
   * Python 2's {@code except Error, e:} is the same text as PEP 758's two types. It is taken for
   * Python 2 if the second is a lower-case name behind a tuple or a capitalised type.
   */
  private boolean atPython2Name(Expr type) {
    if (!c.at(Tok.COMMA) || c.kind[c.p + 1] != Tok.NAME || c.kind[c.p + 2] != Tok.COLON) {
      return false;
    }
    if (type instanceof Expr.TupleExpr) {
      return true;
    }
    String last = lastName(type);
    return Character.isLowerCase(c.text.charAt(c.start[c.p + 1]))
        && !last.isEmpty()
        && Character.isUpperCase(last.charAt(0));
  }

  private static String lastName(Expr type) {
    if (type instanceof Expr.Name name) {
      return name.id();
    }
    return type instanceof Expr.Attribute attribute ? attribute.attr() : "";
  }
}
