package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Statements on one line. */
final class SimpleStatements {
  private final Parser parser;
  private final Cursor c;
  private final Expressions expressions;

  SimpleStatements(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
    this.expressions = parser.expressions;
  }

  Stmt statement() {
    int s = c.p;
    switch (c.kind[s]) {
      case Tok.PASS:
        c.p++;
        return new Stmt.Pass(c.span(s));
      case Tok.BREAK:
        c.p++;
        return new Stmt.Break(c.span(s));
      case Tok.CONTINUE:
        c.p++;
        return new Stmt.Continue(c.span(s));
      case Tok.RETURN:
        c.p++;
        Expr value = c.atStatementEnd() ? null : expressions.starExpressions();
        return new Stmt.Return(value, c.span(s));
      case Tok.IMPORT:
        return parser.imports.plain();
      case Tok.FROM:
        return parser.imports.from();
      case Tok.GLOBAL:
        List<String> globals = names();
        return new Stmt.Global(globals, c.span(s));
      case Tok.NONLOCAL:
        List<String> nonlocals = names();
        return new Stmt.Nonlocal(nonlocals, c.span(s));
      default:
        return longer(s);
    }
  }

  private Stmt longer(int s) {
    return switch (c.kind[s]) {
      case Tok.RAISE -> raise();
      case Tok.DEL -> delete();
      case Tok.ASSERT -> assertion();
      default -> c.atWord(Names.TYPE) && c.kind[s + 1] == Tok.NAME ? typeAlias() : expression();
    };
  }

  private List<String> names() {
    c.p++;
    List<String> names = new ArrayList<>(2);
    do {
      names.add(c.name());
    } while (c.accept(Tok.COMMA));
    return List.copyOf(names);
  }

  private Stmt raise() {
    int s = c.p++;
    if (c.atStatementEnd()) {
      return new Stmt.Raise(null, null, c.span(s));
    }
    Expr exc = expressions.expression();
    Expr cause = c.accept(Tok.FROM) ? expressions.expression() : null;
    if (c.at(Tok.COMMA)) {
      c.python2(c.token(c.p), "raise with several operands");
      while (c.accept(Tok.COMMA)) {
        expressions.expression();
      }
    }
    return new Stmt.Raise(exc, cause, c.span(s));
  }

  private Stmt delete() {
    int s = c.p++;
    List<Expr> targets = new ArrayList<>(2);
    do {
      if (c.atStatementEnd() && !targets.isEmpty()) {
        break;
      }
      targets.add(parser.targets.checked(expressions.bitwiseOr()));
    } while (c.accept(Tok.COMMA));
    return new Stmt.Delete(List.copyOf(targets), c.span(s));
  }

  private Stmt assertion() {
    int s = c.p++;
    Expr test = expressions.expression();
    Expr msg = c.accept(Tok.COMMA) ? expressions.expression() : null;
    return new Stmt.Assert(test, msg, c.span(s));
  }

  private Stmt typeAlias() {
    int s = c.p++;
    Expr.Name name = expressions.name();
    List<TypeParam> params = parser.parameters.typeParams();
    c.expect(Tok.EQUAL, "'='");
    Expr value = expressions.expression();
    return new Stmt.TypeAlias(name, params, value, c.span(s));
  }

  private Stmt expression() {
    int s = c.p;
    Expr first = expressions.yieldOrStarExpressions();
    int kind = c.kind[c.p];
    if (kind == Tok.NEWLINE) {
      return new Stmt.ExprStmt(first, c.span(s));
    }
    if (kind == Tok.EQUAL) {
      return assignment(first, s);
    }
    if (kind == Tok.COLON) {
      return annotated(first, s);
    }
    if (kind >= Tok.AUGMENTED && kind < Tok.EQEQ) {
      parser.targets.checkedSingle(first);
      c.p++;
      Expr value = expressions.yieldOrStarExpressions();
      Operator op = Grammar.operator(kind - Tok.AUGMENTED + Tok.PLUS);
      return new Stmt.AugAssign(first, op, value, c.span(s));
    }
    if (Grammar.STARTS[kind] && first instanceof Expr.Name word && c.p == s + 1) {
      return python2Call(word, s);
    }
    return new Stmt.ExprStmt(first, c.span(s));
  }

  private Stmt assignment(Expr first, int s) {
    List<Expr> targets = new ArrayList<>(1);
    Expr value = first;
    while (c.accept(Tok.EQUAL)) {
      targets.add(parser.targets.checked(value));
      value = expressions.yieldOrStarExpressions();
    }
    return new Stmt.Assign(List.copyOf(targets), value, c.span(s));
  }

  private Stmt annotated(Expr target, int s) {
    parser.targets.checkedSingle(target);
    boolean simple = target instanceof Expr.Name && c.kind[s] == Tok.NAME;
    c.p++;
    Expr annotation = expressions.expression();
    Expr value = c.accept(Tok.EQUAL) ? expressions.yieldOrStarExpressions() : null;
    return new Stmt.AnnAssign(target, annotation, value, simple, c.span(s));
  }

  /** Python 2's {@code print a, b} and {@code exec code in scope} as the calls they mean. */
  private Stmt python2Call(Expr.Name word, int s) {
    if (c.aux[s] != Names.PRINT && c.aux[s] != Names.EXEC) {
      return new Stmt.ExprStmt(word, c.span(s));
    }
    c.python2(word.loc(), "'" + word.id() + "' statement");
    List<Expr> args = new ArrayList<>(4);
    do {
      if (c.atStatementEnd()) {
        break;
      }
      args.add(expressions.expression());
    } while (c.accept(Tok.COMMA));
    Loc loc = c.span(s);
    return new Stmt.ExprStmt(new Expr.Call(word, List.copyOf(args), List.of(), loc), loc);
  }
}
