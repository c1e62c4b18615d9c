package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression, named as in CPython's {@code ast}; contexts (Load, Store, Del) follow from the
 * place.
 */
public sealed interface Expr extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(ExprVisitor<R> visitor);

  /** {@code a and b and c} is one node with three values. */
  record BoolOp(BoolOperator op, List<Expr> values, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitBoolOp(this);
    }
  }

  /** {@code target := value}. */
  record NamedExpr(Name target, Expr value, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitNamedExpr(this);
    }
  }

  /** {@code left op right}, an arithmetic operator. */
  record BinOp(Expr left, Operator op, Expr right, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitBinOp(this);
    }
  }

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitUnaryOp(this);
    }
  }

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code body if test else orelse}. */
  record IfExp(Expr test, Expr body, Expr orelse, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitIfExp(this);
    }
  }

  /** {@code {k: v, **more}}; {@code ast.Dict}. */
  record DictExpr(List<DictItem> items, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitDictExpr(this);
    }
  }

  /** {@code {a, *b}}; {@code ast.Set}. */
  record SetExpr(List<Expr> elts, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSetExpr(this);
    }
  }

  /** {@code [elt for …]}. */
  record ListComp(Expr elt, List<Comprehension> generators, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitListComp(this);
    }
  }

  /** {@code {elt for …}}. */
  record SetComp(Expr elt, List<Comprehension> generators, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSetComp(this);
    }
  }

  /** {@code {key: value for …}}. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitDictComp(this);
    }
  }

  /** {@code (elt for …)}. */
  record GeneratorExp(Expr elt, List<Comprehension> generators, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitGeneratorExp(this);
    }
  }

  /** {@code await value}. */
  record Await(Expr value, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** {@code yield value}. */
  record Yield(@Nullable Expr value, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** {@code yield from value}. */
  record YieldFrom(Expr value, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  /** {@code left op[0] comparators[0] op[1] …}, a chain as one node. */
  record Compare(Expr left, List<CmpOperator> ops, List<Expr> comparators, Loc loc)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** A call; {@code *x} is a {@link Starred} argument, {@code **x} a keyword without name. */
  record Call(Expr func, List<Expr> args, List<Keyword> keywords, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /**
   * An f-string: {@link Str} and {@link FormattedValue} in turn; pieces are the literals it was
   * concatenated from.
   */
  record JoinedStr(List<Expr> values, List<Loc> pieces, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitJoinedStr(this);
    }
  }

  /** A t-string (PEP 750): {@link Str} and {@link Interpolation} in turn. */
  record TemplateStr(List<Expr> values, List<Loc> pieces, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitTemplateStr(this);
    }
  }

  /** {@code {value!r:spec}}; conversion is {@code 's'}, {@code 'r'}, {@code 'a'} or -1 for none. */
  record FormattedValue(Expr value, int conversion, @Nullable JoinedStr formatSpec, Loc loc)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  /** A {@code {value!r:spec}} of a t-string; {@code str} is the value's source text. */
  record Interpolation(
      Expr value, String str, int conversion, @Nullable JoinedStr formatSpec, Loc loc)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitInterpolation(this);
    }
  }

  /**
   * A string or bytes literal, decoded and concatenated; inside f-strings a literal part, whose
   * piece is the part.
   */
  record Str(String value, List<StringPiece> pieces, Loc loc) implements Expr {
    /** Whether this is a bytes literal; the value then has one char of 0 to 255 a byte. */
    public boolean bytes() {
      return pieces.get(0).bytes();
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitStr(this);
    }
  }

  /** A number; {@code text} as written. */
  record Num(Kind kind, String text, Loc loc) implements Expr {
    /** The kinds of number; {@code COMPLEX} is an imaginary literal. */
    public enum Kind {
      INT,
      FLOAT,
      COMPLEX
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitNum(this);
    }
  }

  /** {@code True}, {@code False}, {@code None} or {@code ...}. */
  record Constant(Kind kind, Loc loc) implements Expr {
    /** Which constant. */
    public enum Kind {
      TRUE,
      FALSE,
      NONE,
      ELLIPSIS
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** {@code value.attr}; the attribute's name ends where the node ends. */
  record Attribute(Expr value, String attr, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /** {@code value[slice]}; several indices are a {@link TupleExpr}. */
  record Subscript(Expr value, Expr slice, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code *value}. */
  record Starred(Expr value, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /** A name, NFKC-normalised as Python compares names (PEP 3131). */
  record Name(String id, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /** {@code [a, *b]}; {@code ast.List}. */
  record ListExpr(List<Expr> elts, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitListExpr(this);
    }
  }

  /** {@code a, b} or {@code (a, b)}; {@code ast.Tuple}. */
  record TupleExpr(List<Expr> elts, Loc loc) implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitTupleExpr(this);
    }
  }

  /** {@code lower:upper:step} inside a subscript. */
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Loc loc)
      implements Expr {
    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }
}
