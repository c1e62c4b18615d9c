package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Atoms: names, literals, and everything in brackets with its comprehensions. */
final class Atoms {
  private final Parser parser;
  private final Cursor c;

  Atoms(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  Expr atom() {
    int s = c.p;
    switch (c.kind[s]) {
      case Tok.NAME:
        return parser.expressions.name();
      case Tok.STRING:
      case Tok.FSTRING_START:
        return parser.literals.strings();
      case Tok.NUMBER:
        return parser.literals.number();
      case Tok.LPAR:
        return parenthesised();
      case Tok.LSQB:
        return list();
      case Tok.LBRACE:
        return braces();
      case Tok.NONE:
        return constant(Expr.Constant.Kind.NONE);
      case Tok.TRUE:
        return constant(Expr.Constant.Kind.TRUE);
      case Tok.FALSE:
        return constant(Expr.Constant.Kind.FALSE);
      case Tok.ELLIPSIS:
        return constant(Expr.Constant.Kind.ELLIPSIS);
      case Tok.BACKTICK:
        return backticks();
      default:
        throw c.fail("invalid syntax");
    }
  }

  /** The {@code for … in … if …} clauses of a comprehension. */
  List<Comprehension> comprehension() {
    List<Comprehension> clauses = new ArrayList<>(2);
    while (c.atFor()) {
      int s = c.p;
      boolean async = c.atWord(Names.ASYNC);
      c.p += async ? 2 : 1;
      Expr target = parser.targets.of(parser.expressions);
      c.expect(Tok.IN, "'in'");
      Expr iter = parser.expressions.disjunction();
      List<Expr> ifs = List.of();
      if (c.at(Tok.IF)) {
        ifs = conditions();
      }
      clauses.add(new Comprehension(target, iter, ifs, async, c.span(s)));
    }
    c.grow();
    return List.copyOf(clauses);
  }

  private List<Expr> conditions() {
    List<Expr> ifs = new ArrayList<>(2);
    while (c.accept(Tok.IF)) {
      // Before 3.9 a condition could be a lambda.
      boolean lambda = c.at(Tok.LAMBDA);
      ifs.add(lambda ? parser.expressions.expression() : parser.expressions.disjunction());
    }
    return List.copyOf(ifs);
  }

  private Expr constant(Expr.Constant.Kind kind) {
    int s = c.p++;
    return new Expr.Constant(kind, c.token(s));
  }

  private Expr parenthesised() {
    int s = c.p++;
    if (c.accept(Tok.RPAR)) {
      return new Expr.TupleExpr(List.of(), c.span(s));
    }
    if (c.at(Tok.YIELD)) {
      Expr value = parser.expressions.yieldExpression();
      c.expect(Tok.RPAR, "')'");
      return value;
    }
    Expr first = parser.expressions.starExpression(true);
    if (c.accept(Tok.RPAR)) {
      if (first instanceof Expr.Starred) {
        c.problem(first.loc(), "starred expression stands alone in parentheses");
      }
      return first;
    }
    if (c.atFor()) {
      List<Comprehension> clauses = comprehension();
      c.expect(Tok.RPAR, "')'");
      return new Expr.GeneratorExp(first, clauses, c.span(s));
    }
    List<Expr> elts = elements(first, Tok.RPAR, "')'");
    return new Expr.TupleExpr(elts, c.span(s));
  }

  private Expr list() {
    int s = c.p++;
    if (c.accept(Tok.RSQB)) {
      return new Expr.ListExpr(List.of(), c.span(s));
    }
    Expr first = parser.expressions.starExpression(true);
    if (c.atFor()) {
      List<Comprehension> clauses = comprehension();
      c.expect(Tok.RSQB, "']'");
      return new Expr.ListComp(first, clauses, c.span(s));
    }
    List<Expr> elts = elements(first, Tok.RSQB, "']'");
    return new Expr.ListExpr(elts, c.span(s));
  }

  private Expr braces() {
    int s = c.p++;
    if (c.accept(Tok.RBRACE)) {
      return new Expr.DictExpr(List.of(), c.span(s));
    }
    if (c.at(Tok.DOUBLESTAR)) {
      return dict(s, new ArrayList<>());
    }
    Expr first = parser.expressions.starExpression(true);
    if (c.accept(Tok.COLON)) {
      Expr value = parser.expressions.expression();
      if (c.atFor()) {
        List<Comprehension> clauses = comprehension();
        c.expect(Tok.RBRACE, "'}'");
        return new Expr.DictComp(first, value, clauses, c.span(s));
      }
      List<DictItem> items = new ArrayList<>();
      items.add(new DictItem(first, value));
      return dict(s, items);
    }
    if (c.atFor()) {
      List<Comprehension> clauses = comprehension();
      c.expect(Tok.RBRACE, "'}'");
      return new Expr.SetComp(first, clauses, c.span(s));
    }
    List<Expr> elts = elements(first, Tok.RBRACE, "'}'");
    return new Expr.SetExpr(elts, c.span(s));
  }

  /** The items from where the cursor stands: before an item or before a comma. */
  private Expr dict(int s, List<DictItem> items) {
    while (items.isEmpty() || (c.accept(Tok.COMMA) && !c.at(Tok.RBRACE))) {
      if (c.accept(Tok.DOUBLESTAR)) {
        items.add(new DictItem(null, parser.expressions.bitwiseOr()));
      } else {
        Expr key = parser.expressions.expression();
        c.expect(Tok.COLON, "':'");
        items.add(new DictItem(key, parser.expressions.expression()));
      }
    }
    c.expect(Tok.RBRACE, "',' or '}'");
    c.grow();
    return new Expr.DictExpr(List.copyOf(items), c.span(s));
  }

  private List<Expr> elements(Expr first, int closing, String name) {
    if (c.accept(closing)) {
      c.grow();
      return List.of(first);
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (c.accept(Tok.COMMA) && !c.at(closing)) {
      elts.add(parser.expressions.starExpression(true));
    }
    c.expect(closing, name);
    c.grow();
    return List.copyOf(elts);
  }

  private Expr backticks() {
    int s = c.p++;
    Expr value = parser.expressions.starExpressions();
    c.expect(Tok.BACKTICK, "'`'");
    c.grow();
    Loc loc = c.span(s);
    c.python2(loc, "backticks");
    return new Expr.Call(new Expr.Name("repr", c.token(s)), List.of(value), List.of(), loc);
  }
}
