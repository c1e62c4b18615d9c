package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows an atom: attributes, calls and subscripts. */
final class Trailers {
  private final Parser parser;
  private final Cursor c;

  Trailers(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Adds every trailer that follows to {@code atom}, which began at token {@code s}. */
  Expr apply(Expr atom, int s) {
    Expr e = atom;
    while (true) {
      switch (c.kind[c.p]) {
        case Tok.DOT -> {
          c.p++;
          e = new Expr.Attribute(e, c.name(), c.span(s));
        }
        case Tok.LPAR -> e = call(e, s);
        case Tok.LSQB -> {
          c.p++;
          Expr slice = slices();
          c.expect(Tok.RSQB, "']'");
          e = new Expr.Subscript(e, slice, c.span(s));
        }
        default -> {
          return e;
        }
      }
      c.grow();
    }
  }

  /** The arguments at an opening parenthesis, up to and with the closing one. */
  void arguments(List<Expr> args, List<Keyword> keywords) {
    int open = c.p++;
    while (!c.at(Tok.RPAR)) {
      argument(open, args, keywords);
      if (!c.accept(Tok.COMMA)) {
        break;
      }
    }
    c.expect(Tok.RPAR, "',' or ')'");
  }

  private Expr call(Expr func, int s) {
    if (c.kind[c.p + 1] == Tok.RPAR) {
      c.p += 2;
      return new Expr.Call(func, List.of(), List.of(), c.span(s));
    }
    List<Expr> args = new ArrayList<>(4);
    List<Keyword> keywords = new ArrayList<>(4);
    arguments(args, keywords);
    return new Expr.Call(func, List.copyOf(args), List.copyOf(keywords), c.span(s));
  }

  private void argument(int open, List<Expr> args, List<Keyword> keywords) {
    int s = c.p;
    int kind = c.kind[s];
    if (kind == Tok.NAME && c.kind[s + 1] == Tok.EQUAL) {
      String name = c.name();
      c.p++;
      Expr value = parser.expressions.expression();
      keywords.add(new Keyword(name, value, c.span(s)));
    } else if (kind == Tok.DOUBLESTAR) {
      c.p++;
      Expr value = parser.expressions.expression();
      keywords.add(new Keyword(null, value, c.span(s)));
    } else if (kind == Tok.STAR) {
      c.p++;
      Expr value = parser.expressions.expression();
      c.grow();
      args.add(new Expr.Starred(value, c.span(s)));
      checkOrder(s, true, keywords);
    } else {
      args.add(positional(open, args));
      checkOrder(s, false, keywords);
    }
  }

  private Expr positional(int open, List<Expr> args) {
    Expr value = parser.expressions.named();
    if (!c.atFor()) {
      return value;
    }
    int s = c.p;
    List<Comprehension> clauses = parser.atoms.comprehension();
    if (!args.isEmpty() || !c.at(Tok.RPAR)) {
      c.problem(c.token(s), "generator expression needs parentheses");
      return new Expr.GeneratorExp(value, clauses, value.loc().to(c.token(c.p - 1)));
    }
    // As the only argument it borrows the call's parentheses.
    return new Expr.GeneratorExp(value, clauses, c.loc(open, c.p));
  }

  private void checkOrder(int s, boolean starred, List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      return;
    }
    if (!starred || keywords.get(keywords.size() - 1).arg() == null) {
      c.problem(c.token(s), "positional argument follows keyword argument");
    }
  }

  private Expr slices() {
    int s = c.p;
    Expr first = slice();
    if (!c.at(Tok.COMMA) && !(first instanceof Expr.Starred)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>(4);
    elts.add(first);
    while (c.accept(Tok.COMMA) && !c.at(Tok.RSQB)) {
      elts.add(slice());
    }
    c.grow();
    return new Expr.TupleExpr(List.copyOf(elts), c.span(s));
  }

  private Expr slice() {
    int s = c.p;
    Expr lower = c.at(Tok.COLON) ? null : parser.expressions.starExpression(true);
    if (lower != null && !c.at(Tok.COLON)) {
      return lower;
    }
    c.p++;
    Expr upper = bound();
    Expr step = c.accept(Tok.COLON) ? bound() : null;
    c.grow();
    return new Expr.Slice(lower, upper, step, c.span(s));
  }

  private @Nullable Expr bound() {
    int kind = c.kind[c.p];
    boolean absent = kind == Tok.COLON || kind == Tok.COMMA || kind == Tok.RSQB;
    return absent ? null : parser.expressions.expression();
  }
}
