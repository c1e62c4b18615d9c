package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** The lowerings of one extractor, which call each other; none keeps any state. */
final class Lowering {
  final OperatorLowering operators = new OperatorLowering(this);
  final PatternLowering patterns = new PatternLowering(this);
  final SwitchLowering switches = new SwitchLowering(this);
  final AnnotationLowering annotations = new AnnotationLowering(this);
  final FunctionLowering functions = new FunctionLowering(this);
  final VariableLowering variables = new VariableLowering(this);
  final TypeLowering types = new TypeLowering(this);
  private final MemberLowering members = new MemberLowering(this);
  private final ExpressionLowering expressions = new ExpressionLowering();
  private final StatementLowering statements = new StatementLowering(this);
  private final FlowLowering flow = new FlowLowering(this);

  Value value(Expression expression) {
    return expression.accept(expressions, this);
  }

  List<Value> values(NodeList<? extends Expression> nodes) {
    List<Value> values = new ArrayList<>(nodes.size());
    for (Expression node : nodes) {
      values.add(value(node));
    }
    return List.copyOf(values);
  }

  List<Argument> arguments(NodeList<Expression> nodes) {
    List<Argument> arguments = new ArrayList<>(nodes.size());
    for (Expression node : nodes) {
      arguments.add(Argument.of(value(node)));
    }
    return List.copyOf(arguments);
  }

  /** The statements of a body; a block's own braces make no scope here. */
  List<Statement> body(com.github.javaparser.ast.stmt.Statement body) {
    if (body.isBlockStmt() && body.getParsed() == Node.Parsedness.PARSED) {
      return sequence(body.asBlockStmt().getStatements());
    }
    List<Statement> out = new ArrayList<>(1);
    lower(body, out);
    return List.copyOf(out);
  }

  List<Statement> sequence(NodeList<com.github.javaparser.ast.stmt.Statement> nodes) {
    List<Statement> out = new ArrayList<>(nodes.size());
    for (com.github.javaparser.ast.stmt.Statement node : nodes) {
      lower(node, out);
    }
    return List.copyOf(out);
  }

  /** Adds what one statement lowers to: several for {@code int a, b;}, none for {@code ;}. */
  void lower(com.github.javaparser.ast.stmt.Statement node, List<Statement> out) {
    node.accept(statements, out);
  }

  /** Adds what a statement that branches, loops or guards lowers to. */
  void lowerFlow(com.github.javaparser.ast.stmt.Statement node, List<Statement> out) {
    node.accept(flow, out);
  }

  /** Adds what one member of a type lowers to. */
  void member(Node member, List<Statement> out) {
    member.accept(members, out);
  }
}
