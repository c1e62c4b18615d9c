package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** What is assigned to: the targets of loops and comprehensions, and whether a target is one. */
final class Targets {
  private final Cursor c;

  Targets(Cursor cursor) {
    this.c = cursor;
  }

  /** The targets before {@code in}: one, or several as a tuple. */
  Expr of(Expressions expressions) {
    int s = c.p;
    Expr first = one(expressions);
    if (!c.at(Tok.COMMA)) {
      return checked(first);
    }
    List<Expr> elts = new ArrayList<>(4);
    elts.add(first);
    while (c.accept(Tok.COMMA) && Grammar.STARTS[c.kind[c.p]]) {
      elts.add(one(expressions));
    }
    c.grow();
    return checked(new Expr.TupleExpr(List.copyOf(elts), c.span(s)));
  }

  /** The target itself, with a problem for each part of it that nothing can be assigned to. */
  Expr checked(Expr target) {
    if (target instanceof Expr.TupleExpr tuple) {
      tuple.elts().forEach(this::checked);
    } else if (target instanceof Expr.ListExpr list) {
      list.elts().forEach(this::checked);
    } else if (target instanceof Expr.Starred starred) {
      checked(starred.value());
    } else if (!isSingle(target)) {
      c.problem(target.loc(), "nothing can be assigned to this expression");
    }
    return target;
  }

  /** The target itself, with a problem unless it is a name, an attribute or a subscript. */
  Expr checkedSingle(Expr target) {
    if (!isSingle(target)) {
      c.problem(target.loc(), "nothing can be assigned to this expression");
    }
    return target;
  }

  private static boolean isSingle(Expr target) {
    return target instanceof Expr.Name
        || target instanceof Expr.Attribute
        || target instanceof Expr.Subscript;
  }

  private Expr one(Expressions expressions) {
    if (!c.at(Tok.STAR)) {
      return expressions.bitwiseOr();
    }
    int s = c.p++;
    Expr value = expressions.bitwiseOr();
    c.grow();
    return new Expr.Starred(value, c.span(s));
  }
}
