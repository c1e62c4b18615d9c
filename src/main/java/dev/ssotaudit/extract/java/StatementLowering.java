package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;

/**
 * Statements that run straight on or leave; the rest is {@link FlowLowering}'s. A label is dropped
 * and its statement stays. What could not be parsed is an unknown value, so that nobody takes it
 * for nothing.
 */
final class StatementLowering extends VoidVisitorWithDefaults<List<Statement>> {
  private final Lowering in;

  StatementLowering(Lowering in) {
    this.in = in;
  }

  @Override
  public void defaultAction(Node node, List<Statement> out) {
    in.lowerFlow((com.github.javaparser.ast.stmt.Statement) node, out);
  }

  @Override
  public void visit(ExpressionStmt node, List<Statement> out) {
    Expression expression = node.getExpression();
    Span span = SpanOf.node(node);
    if (expression.isVariableDeclarationExpr()) {
      in.variables.local(expression.asVariableDeclarationExpr(), span, out);
    } else {
      expression(expression, span, in, out);
    }
  }

  /** An expression for its effect. */
  static void expression(Expression node, Span span, Lowering in, List<Statement> out) {
    if (node instanceof AssignExpr assign) {
      Value target = in.value(assign.getTarget());
      Value value = in.value(assign.getValue());
      out.add(
          new Statement.Assign(List.of(target), OperatorLowering.operator(assign), value, span));
    } else {
      out.add(new Statement.Evaluate(in.value(node), span));
    }
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt node, List<Statement> out) {
    Span keyword = SpanOf.token(node, node.isThis() ? "this" : "super");
    Value callee = node.isThis() ? new Value.This(null, keyword) : new Value.Super(keyword);
    Span call = SpanOf.withoutSemicolon(node);
    out.add(
        new Statement.Evaluate(
            new Value.Call(callee, in.arguments(node.getArguments()), call), SpanOf.node(node)));
  }

  @Override
  public void visit(BlockStmt node, List<Statement> out) {
    if (node.getParsed() == Node.Parsedness.UNPARSABLE) {
      unparsed(node, out);
    } else {
      out.add(new Statement.Block(in.sequence(node.getStatements()), SpanOf.node(node)));
    }
  }

  @Override
  public void visit(UnparsableStmt node, List<Statement> out) {
    unparsed(node, out);
  }

  private static void unparsed(Node node, List<Statement> out) {
    Span span = SpanOf.node(node);
    out.add(new Statement.Evaluate(new Value.Unknown("not parsed", span), span));
  }

  @Override
  public void visit(LabeledStmt node, List<Statement> out) {
    in.lower(node.getStatement(), out);
  }

  @Override
  public void visit(EmptyStmt node, List<Statement> out) {
    // No effect, no fact.
  }

  @Override
  public void visit(LocalClassDeclarationStmt node, List<Statement> out) {
    in.member(node.getClassDeclaration(), out);
  }

  @Override
  public void visit(LocalRecordDeclarationStmt node, List<Statement> out) {
    in.member(node.getRecordDeclaration(), out);
  }

  @Override
  public void visit(ReturnStmt node, List<Statement> out) {
    Value value = node.getExpression().map(in::value).orElse(null);
    out.add(new Statement.Return(value, SpanOf.node(node)));
  }

  @Override
  public void visit(YieldStmt node, List<Statement> out) {
    out.add(new Statement.Return(in.value(node.getExpression()), SpanOf.node(node)));
  }

  @Override
  public void visit(ThrowStmt node, List<Statement> out) {
    out.add(new Statement.Raise(in.value(node.getExpression()), null, SpanOf.node(node)));
  }

  @Override
  public void visit(BreakStmt node, List<Statement> out) {
    out.add(new Statement.Break(SpanOf.node(node)));
  }

  @Override
  public void visit(ContinueStmt node, List<Statement> out) {
    out.add(new Statement.Continue(SpanOf.node(node)));
  }

  @Override
  public void visit(AssertStmt node, List<Statement> out) {
    Value condition = in.value(node.getCheck());
    Value message = node.getMessage().map(in::value).orElse(null);
    out.add(new Statement.Assert(condition, message, SpanOf.node(node)));
  }
}
