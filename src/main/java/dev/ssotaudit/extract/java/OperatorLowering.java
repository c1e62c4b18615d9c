package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.ChoiceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators and assignments. */
final class OperatorLowering {
  private final Lowering in;

  OperatorLowering(Lowering in) {
    this.in = in;
  }

  Value assigning(AssignExpr node) {
    Value target = in.value(node.getTarget());
    Value value = in.value(node.getValue());
    return new Value.Assigning(target, operator(node), value, SpanOf.node(node));
  }

  /** {@code +} for {@code +=}, null for {@code =}. */
  static @Nullable String operator(AssignExpr node) {
    String symbol = node.getOperator().asString();
    return symbol.length() == 1 ? null : symbol.substring(0, symbol.length() - 1);
  }

  Value unary(UnaryExpr node) {
    String symbol =
        switch (node.getOperator()) {
          case PLUS -> "pos";
          case MINUS -> "neg";
          default -> node.getOperator().asString();
        };
    return new Value.Operator(symbol, List.of(in.value(node.getExpression())), SpanOf.node(node));
  }

  /**
   * A left-deep run of one of {@code + && ||} becomes one value with all operands. The run is
   * walked in a loop: generated code concatenates thousands of strings.
   */
  Value binary(BinaryExpr node) {
    Deque<BinaryExpr> spine = new ArrayDeque<>();
    Expression at = node;
    while (at instanceof BinaryExpr binary) {
      spine.push(binary);
      at = binary.getLeft();
    }
    Value left = in.value(at);
    while (!spine.isEmpty()) {
      BinaryExpr first = spine.pop();
      List<Value> operands = new ArrayList<>();
      operands.add(left);
      operands.add(in.value(first.getRight()));
      BinaryExpr last = first;
      while (flattens(first) && continues(first, spine.peek())) {
        last = spine.pop();
        operands.add(in.value(last.getRight()));
      }
      left = combine(first, List.copyOf(operands), SpanOf.node(last));
    }
    return left;
  }

  private static boolean flattens(BinaryExpr node) {
    return switch (node.getOperator()) {
      case PLUS, AND, OR -> true;
      default -> false;
    };
  }

  private static boolean continues(BinaryExpr first, @Nullable BinaryExpr next) {
    return next != null && next.getOperator() == first.getOperator();
  }

  private static Value combine(BinaryExpr node, List<Value> operands, Span span) {
    return switch (node.getOperator()) {
      case AND -> new Value.Choice(ChoiceKind.AND, null, operands, span);
      case OR -> new Value.Choice(ChoiceKind.OR, null, operands, span);
      default -> new Value.Operator(node.getOperator().asString(), operands, span);
    };
  }
}
