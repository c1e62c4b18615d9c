package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.CmpOperator;
import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Operator;
import dev.ssotaudit.extract.python.syntax.UnaryOperator;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.LiteralKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers arithmetic, comparisons and slices. */
final class OperatorLowering {
  private final ValueLowering values;
  private final Places places;

  OperatorLowering(ValueLowering values, Places places) {
    this.values = values;
    this.places = places;
  }

  Value binary(Expr.BinOp node) {
    List<Value> operands =
        node.op() == Operator.ADD ? sum(node) : List.of(left(node), values.value(node.right()));
    return new Value.Operator(node.op().symbol(), operands, places.of(node.loc()));
  }

  private Value left(Expr.BinOp node) {
    return values.value(node.left());
  }

  /** {@code a + b + c} leans left in the tree; generated text joins thousands that way. */
  private List<Value> sum(Expr.BinOp node) {
    List<Expr> reversed = new ArrayList<>();
    Expr rest = node;
    while (rest instanceof Expr.BinOp sum && sum.op() == Operator.ADD) {
      reversed.add(sum.right());
      rest = sum.left();
    }
    reversed.add(rest);
    Collections.reverse(reversed);
    return values.values(reversed);
  }

  Value unary(Expr.UnaryOp node) {
    return new Value.Operator(
        symbol(node.op()), List.of(values.value(node.operand())), places.of(node.loc()));
  }

  private static String symbol(UnaryOperator operator) {
    return switch (operator) {
      case INVERT -> "~";
      case NOT -> "!";
      case UADD -> "pos";
      case USUB -> "neg";
    };
  }

  Value comparison(Expr.Compare node) {
    List<Value> operands = new ArrayList<>(node.comparators().size() + 1);
    operands.add(values.value(node.left()));
    operands.addAll(values.values(node.comparators()));
    return new Value.Operator(symbol(node.ops().get(0)), operands, places.of(node.loc()));
  }

  private static String symbol(CmpOperator operator) {
    return switch (operator) {
      case IS_NOT -> "is-not";
      case NOT_IN -> "not-in";
      default -> operator.symbol();
    };
  }

  Value slice(Expr.Slice node) {
    Span span = places.of(node.loc());
    List<Value> bounds =
        List.of(bound(node.lower(), span), bound(node.upper(), span), bound(node.step(), span));
    return new Value.Operator("slice", bounds, span);
  }

  private Value bound(@Nullable Expr node, Span slice) {
    return node == null ? new Value.Literal(LiteralKind.NULL, "None", slice) : values.value(node);
  }
}
