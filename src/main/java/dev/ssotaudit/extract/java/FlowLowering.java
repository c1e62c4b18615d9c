package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.visitor.VoidVisitorWithDefaults;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Statement.Handler;
import dev.ssotaudit.fact.Statement.Loop;
import dev.ssotaudit.fact.Statement.Resource;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that branch, loop or guard. The variable of a typed for-each is defined, without a
 * value, in a block around the loop, where its type is kept.
 */
final class FlowLowering extends VoidVisitorWithDefaults<List<Statement>> {
  private final Lowering in;

  FlowLowering(Lowering in) {
    this.in = in;
  }

  @Override
  public void defaultAction(Node node, List<Statement> out) {
    Span span = SpanOf.node(node);
    out.add(new Statement.Evaluate(new Value.Unknown(node.getClass().getSimpleName(), span), span));
  }

  @Override
  public void visit(IfStmt node, List<Statement> out) {
    Value condition = in.value(node.getCondition());
    List<Statement> then = in.body(node.getThenStmt());
    List<Statement> otherwise = node.getElseStmt().map(in::body).orElse(List.of());
    out.add(new Statement.If(condition, then, otherwise, SpanOf.node(node)));
  }

  @Override
  public void visit(SwitchStmt node, List<Statement> out) {
    out.add(in.switches.statement(node));
  }

  @Override
  public void visit(WhileStmt node, List<Statement> out) {
    Value condition = in.value(node.getCondition());
    out.add(loop(condition, in.body(node.getBody()), SpanOf.node(node)));
  }

  @Override
  public void visit(DoStmt node, List<Statement> out) {
    List<Statement> body = in.body(node.getBody());
    out.add(loop(in.value(node.getCondition()), body, SpanOf.node(node)));
  }

  @Override
  public void visit(ForStmt node, List<Statement> out) {
    Span span = SpanOf.node(node);
    List<Statement> block = new ArrayList<>();
    for (Expression start : node.getInitialization()) {
      effect(start, block);
    }
    Value condition =
        node.getCompare()
            .map(in::value)
            .orElseGet(() -> new Value.Literal(Value.LiteralKind.BOOLEAN, "true", span));
    List<Statement> body = new ArrayList<>(in.body(node.getBody()));
    for (Expression update : node.getUpdate()) {
      effect(update, body);
    }
    block.add(loop(condition, List.copyOf(body), span));
    out.add(new Statement.Block(List.copyOf(block), span));
  }

  private void effect(Expression node, List<Statement> out) {
    Span span = SpanOf.node(node);
    if (node instanceof VariableDeclarationExpr variables) {
      in.variables.local(variables, span, out);
    } else {
      StatementLowering.expression(node, span, in, out);
    }
  }

  private static Loop loop(Value condition, List<Statement> body, Span span) {
    return new Loop(null, null, condition, body, List.of(), false, span);
  }

  @Override
  public void visit(ForEachStmt node, List<Statement> out) {
    Span span = SpanOf.node(node);
    VariableDeclarator variable = node.getVariableDeclarator();
    Value target = VariableLowering.name(variable);
    Value iterable = in.value(node.getIterable());
    Loop loop = new Loop(target, iterable, null, in.body(node.getBody()), List.of(), false, span);
    if (TypeReferences.isInferred(variable.getType())) {
      out.add(loop);
      return;
    }
    List<Statement> block = new ArrayList<>(2);
    in.variables.local(node.getVariable(), SpanOf.node(node.getVariable()), block);
    block.add(loop);
    out.add(new Statement.Block(List.copyOf(block), span));
  }

  @Override
  public void visit(SynchronizedStmt node, List<Statement> out) {
    Value lock = in.value(node.getExpression());
    out.add(new Statement.Synchronized(lock, in.body(node.getBody()), SpanOf.node(node)));
  }

  @Override
  public void visit(TryStmt node, List<Statement> out) {
    Span span = SpanOf.node(node);
    List<Resource> resources = new ArrayList<>(node.getResources().size());
    for (Expression resource : node.getResources()) {
      resources.add(resource(resource));
    }
    List<Statement> body = in.body(node.getTryBlock());
    if (!resources.isEmpty()) {
      body = List.of(new Statement.With(List.copyOf(resources), body, false, span));
    }
    List<Handler> handlers = new ArrayList<>(node.getCatchClauses().size());
    for (CatchClause clause : node.getCatchClauses()) {
      handlers.add(handler(clause));
    }
    List<Statement> last = node.getFinallyBlock().map(in::body).orElse(List.of());
    out.add(new Statement.Try(body, List.copyOf(handlers), List.of(), last, span));
  }

  private Resource resource(Expression node) {
    if (node instanceof VariableDeclarationExpr declaration) {
      VariableDeclarator variable = declaration.getVariable(0);
      Value value =
          variable
              .getInitializer()
              .map(in::value)
              .orElseGet(() -> new Value.Unknown("no initialiser", SpanOf.node(node)));
      Value type = TypeReferences.declared(variable.getType());
      return new Resource(value, VariableLowering.name(variable), type);
    }
    return new Resource(in.value(node), null, null);
  }

  private Handler handler(CatchClause clause) {
    Type type = clause.getParameter().getType();
    List<Value> types =
        type instanceof UnionType union
            ? TypeReferences.all(union.getElements())
            : List.of(TypeReferences.of(type));
    String name = clause.getParameter().getNameAsString();
    return new Handler(
        types, name.equals("_") ? null : name, in.body(clause.getBody()), SpanOf.node(clause));
  }
}
