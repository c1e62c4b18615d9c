package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Expressions by precedence climbing, from {@code :=} and {@code lambda} down to {@code await}. */
final class Expressions {
  private final Parser parser;
  private final Cursor c;

  Expressions(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** {@code named_expression}: an expression or {@code name := expression}. */
  Expr named() {
    if (c.at(Tok.NAME) && c.kind[c.p + 1] == Tok.COLONEQUAL) {
      int s = c.p;
      Expr.Name target = name();
      c.p++;
      Expr value = expression();
      c.grow();
      return new Expr.NamedExpr(target, value, c.span(s));
    }
    return expression();
  }

  /** {@code expression}: lambda, conditional or disjunction. */
  Expr expression() {
    if (c.kind[c.p] == Tok.NAME && Grammar.ENDS[c.kind[c.p + 1]]) {
      return name();
    }
    int outer = c.height;
    c.height = 0;
    Expr e = c.at(Tok.LAMBDA) ? lambda() : conditional();
    c.height = Math.max(outer, c.height);
    return e;
  }

  /** {@code disjunction}: what may stand before {@code if} in a comprehension. */
  Expr disjunction() {
    return binary(Grammar.OR);
  }

  /** {@code bitwise_or}: what may stand before {@code in}. */
  Expr bitwiseOr() {
    return binary(Grammar.BIT_OR);
  }

  /** {@code star_expressions}: one, or several as a tuple. */
  Expr starExpressions() {
    return tuple(false);
  }

  /** The same with {@code :=} allowed, as the subject of {@code match}. */
  Expr starNamedExpressions() {
    return tuple(true);
  }

  /** {@code *bitwise_or}, or an expression, or where {@code walrus} says so a named expression. */
  Expr starExpression(boolean walrus) {
    if (!c.at(Tok.STAR)) {
      return walrus ? named() : expression();
    }
    int s = c.p++;
    Expr value = bitwiseOr();
    c.grow();
    return new Expr.Starred(value, c.span(s));
  }

  /** {@code yield_expr | star_expressions}: the right side of an assignment. */
  Expr yieldOrStarExpressions() {
    return c.at(Tok.YIELD) ? yieldExpression() : starExpressions();
  }

  /** {@code yield}, {@code yield value} or {@code yield from value}. */
  Expr yieldExpression() {
    int s = c.p++;
    if (c.accept(Tok.FROM)) {
      Expr value = expression();
      c.grow();
      return new Expr.YieldFrom(value, c.span(s));
    }
    Expr value = Grammar.STARTS[c.kind[c.p]] ? starExpressions() : null;
    c.grow();
    return new Expr.Yield(value, c.span(s));
  }

  Expr.Name name() {
    int s = c.p;
    return new Expr.Name(c.name(), c.token(s));
  }

  private Expr tuple(boolean walrus) {
    int s = c.p;
    Expr first = starExpression(walrus);
    if (!c.at(Tok.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (c.accept(Tok.COMMA) && Grammar.STARTS[c.kind[c.p]]) {
      elts.add(starExpression(walrus));
    }
    c.grow();
    return new Expr.TupleExpr(List.copyOf(elts), c.span(s));
  }

  private Expr lambda() {
    int s = c.p++;
    c.enter();
    Arguments args = parser.parameters.lambda();
    c.expect(Tok.COLON, "':'");
    Expr body = expression();
    c.leave();
    c.grow();
    return new Expr.Lambda(args, body, c.span(s));
  }

  private Expr conditional() {
    int s = c.p;
    Expr body = disjunction();
    if (!c.accept(Tok.IF)) {
      return body;
    }
    Expr test = disjunction();
    c.expect(Tok.ELSE, "'else'");
    c.enter();
    Expr orelse = expression();
    c.leave();
    c.grow();
    return new Expr.IfExp(test, body, orelse, c.span(s));
  }

  private Expr binary(int lowest) {
    int s = c.p;
    int outer = c.height;
    c.height = 0;
    Expr left = c.at(Tok.NOT) ? not(lowest) : unary();
    int precedence = Grammar.PRECEDENCE[c.kind[c.p]];
    while (precedence >= lowest) {
      left = operation(left, s, precedence);
      c.grow();
      precedence = Grammar.PRECEDENCE[c.kind[c.p]];
    }
    c.height = Math.max(outer, c.height);
    return left;
  }

  private Expr operation(Expr left, int s, int precedence) {
    if (precedence >= Grammar.BIT_OR) {
      Operator op = Grammar.operator(c.kind[c.p++]);
      Expr right = binary(precedence + 1);
      return new Expr.BinOp(left, op, right, c.span(s));
    }
    return precedence == Grammar.COMPARE ? comparison(left, s) : bool(left, s, precedence);
  }

  private Expr bool(Expr first, int s, int precedence) {
    int kind = c.kind[c.p];
    List<Expr> values = new ArrayList<>(4);
    values.add(first);
    while (c.accept(kind)) {
      values.add(binary(precedence + 1));
    }
    BoolOperator op = kind == Tok.OR ? BoolOperator.OR : BoolOperator.AND;
    return new Expr.BoolOp(op, List.copyOf(values), c.span(s));
  }

  private Expr comparison(Expr left, int s) {
    List<CmpOperator> ops = new ArrayList<>(2);
    List<Expr> comparators = new ArrayList<>(2);
    while (Grammar.PRECEDENCE[c.kind[c.p]] == Grammar.COMPARE) {
      ops.add(comparisonOperator());
      comparators.add(bitwiseOr());
    }
    return new Expr.Compare(left, List.copyOf(ops), List.copyOf(comparators), c.span(s));
  }

  private CmpOperator comparisonOperator() {
    int s = c.p++;
    switch (c.kind[s]) {
      case Tok.IN:
        return CmpOperator.IN;
      case Tok.IS:
        return c.accept(Tok.NOT) ? CmpOperator.IS_NOT : CmpOperator.IS;
      case Tok.NOT:
        c.expect(Tok.IN, "'in'");
        return CmpOperator.NOT_IN;
      default:
        if (c.text.charAt(c.end[s] - 1) == '>' && c.text.charAt(c.start[s]) == '<') {
          c.python2(c.token(s), "'<>'");
        }
        return Grammar.comparison(c.kind[s]);
    }
  }

  private Expr not(int lowest) {
    if (lowest > Grammar.NOT) {
      throw c.fail("invalid syntax");
    }
    int s = c.p++;
    c.enter();
    Expr operand = binary(Grammar.NOT);
    c.leave();
    c.grow();
    return new Expr.UnaryOp(UnaryOperator.NOT, operand, c.span(s));
  }

  private Expr unary() {
    int s = c.p;
    switch (c.kind[s]) {
      case Tok.MINUS:
        return sign(s, UnaryOperator.USUB);
      case Tok.PLUS:
        return sign(s, UnaryOperator.UADD);
      case Tok.TILDE:
        return sign(s, UnaryOperator.INVERT);
      default:
        Expr base = awaited();
        return c.at(Tok.DOUBLESTAR) ? power(base, s) : base;
    }
  }

  private Expr sign(int s, UnaryOperator op) {
    c.p++;
    c.enter();
    Expr operand = unary();
    c.leave();
    c.grow();
    return new Expr.UnaryOp(op, operand, c.span(s));
  }

  private Expr power(Expr base, int s) {
    c.p++;
    c.enter();
    Expr exponent = unary();
    c.leave();
    c.grow();
    return new Expr.BinOp(base, Operator.POW, exponent, c.span(s));
  }

  private Expr awaited() {
    if (!c.atWord(Names.AWAIT) || !Grammar.AWAITED[c.kind[c.p + 1]]) {
      return primary();
    }
    int s = c.p++;
    Expr value = primary();
    c.grow();
    return new Expr.Await(value, c.span(s));
  }

  private Expr primary() {
    int s = c.p;
    int outer = c.height;
    c.height = 0;
    c.enter();
    Expr e = parser.trailers.apply(parser.atoms.atom(), s);
    c.leave();
    c.height = Math.max(outer, c.height);
    return e;
  }
}
