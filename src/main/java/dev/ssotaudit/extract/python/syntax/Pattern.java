package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case} (PEP 634), named as in CPython's {@code ast}. */
public sealed interface Pattern extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(PatternVisitor<R> visitor);

  /** A literal, a signed or complex number, or a dotted name. */
  record MatchValue(Expr value, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchValue(this);
    }
  }

  /** {@code None}, {@code True} or {@code False}. */
  record MatchSingleton(Expr.Constant value, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchSingleton(this);
    }
  }

  /** {@code [a, *rest]}, {@code (a, b)} or {@code a, b}. */
  record MatchSequence(List<Pattern> patterns, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchSequence(this);
    }
  }

  /** {@code {key: pattern, **rest}}. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Loc loc)
      implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchMapping(this);
    }
  }

  /** {@code cls(patterns, attr=pattern)}. */
  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Loc loc)
      implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }

  /** {@code *name}; null for {@code *_}. */
  record MatchStar(@Nullable String name, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchStar(this);
    }
  }

  /** {@code pattern as name}, a capture, or with neither the wildcard {@code _}. */
  record MatchAs(@Nullable Pattern pattern, @Nullable String name, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchAs(this);
    }
  }

  /** {@code a | b}. */
  record MatchOr(List<Pattern> patterns, Loc loc) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchOr(this);
    }
  }
}
