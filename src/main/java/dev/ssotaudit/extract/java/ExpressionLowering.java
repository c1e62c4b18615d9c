package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.LiteralKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Expressions, one method a construct; what takes more than a line or two lives with its kin. */
final class ExpressionLowering extends GenericVisitorWithDefaults<Value, Lowering> {
  @Override
  public Value defaultAction(Node node, Lowering in) {
    return new Value.Unknown(node.getClass().getSimpleName(), SpanOf.node(node));
  }

  @Override
  public Value visit(NameExpr node, Lowering in) {
    return new Value.Name(node.getNameAsString(), SpanOf.node(node));
  }

  @Override
  public Value visit(FieldAccessExpr node, Lowering in) {
    return new Value.Member(
        in.value(node.getScope()),
        node.getNameAsString(),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  /** A chain of calls is lowered from its receiver outwards, so that its length costs no stack. */
  @Override
  public Value visit(MethodCallExpr node, Lowering in) {
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    Expression at = node;
    while (at instanceof MethodCallExpr call) {
      chain.push(call);
      at = call.getScope().orElse(null);
    }
    Value value = at == null ? unqualified(chain.pop(), in) : in.value(at);
    while (!chain.isEmpty()) {
      value = qualified(value, chain.pop(), in);
    }
    return value;
  }

  private static Value unqualified(MethodCallExpr node, Lowering in) {
    Value callee = new Value.Name(node.getNameAsString(), SpanOf.node(node.getName()));
    return new Value.Call(callee, in.arguments(node.getArguments()), SpanOf.node(node));
  }

  private static Value qualified(Value receiver, MethodCallExpr node, Lowering in) {
    Span span = SpanOf.node(node);
    Span name = SpanOf.node(node.getName());
    Value callee = new Value.Member(receiver, node.getNameAsString(), name, span.to(name));
    return new Value.Call(callee, in.arguments(node.getArguments()), span);
  }

  @Override
  public Value visit(ObjectCreationExpr node, Lowering in) {
    Span span = SpanOf.node(node);
    Value type = TypeReferences.of(node.getType());
    if (node.getScope().isPresent()) {
      Value outer = in.value(node.getScope().get());
      String name = node.getType().getNameAsString();
      Span nameSpan = SpanOf.node(node.getType().getName());
      type = new Value.Member(outer, name, nameSpan, outer.span().to(nameSpan));
    }
    Declaration.Type body =
        node.getAnonymousClassBody().map(members -> in.types.anonymous(node, members)).orElse(null);
    return new Value.New(type, in.arguments(node.getArguments()), body, span);
  }

  @Override
  public Value visit(ArrayCreationExpr node, Lowering in) {
    return node.getInitializer()
        .map(in::value)
        .orElseGet(() -> new Value.Unknown("new array", SpanOf.node(node)));
  }

  @Override
  public Value visit(ArrayInitializerExpr node, Lowering in) {
    List<Value.Entry> entries = new ArrayList<>(node.getValues().size());
    for (Expression value : node.getValues()) {
      entries.add(new Value.Entry(null, in.value(value), false));
    }
    return new Value.Container(Value.ContainerKind.LIST, List.copyOf(entries), SpanOf.node(node));
  }

  @Override
  public Value visit(ArrayAccessExpr node, Lowering in) {
    return new Value.Index(in.value(node.getName()), in.value(node.getIndex()), SpanOf.node(node));
  }

  @Override
  public Value visit(CastExpr node, Lowering in) {
    return new Value.Cast(
        TypeReferences.of(node.getType()), in.value(node.getExpression()), SpanOf.node(node));
  }

  @Override
  public Value visit(ClassExpr node, Lowering in) {
    Value type = TypeReferences.of(node.getType());
    return new Value.Member(type, "class", SpanOf.ending(node, 5), SpanOf.node(node));
  }

  @Override
  public Value visit(ConditionalExpr node, Lowering in) {
    Value condition = in.value(node.getCondition());
    List<Value> arms = List.of(in.value(node.getThenExpr()), in.value(node.getElseExpr()));
    return new Value.Choice(Value.ChoiceKind.IF, condition, arms, SpanOf.node(node));
  }

  @Override
  public Value visit(EnclosedExpr node, Lowering in) {
    return in.value(node.getInner());
  }

  @Override
  public Value visit(AssignExpr node, Lowering in) {
    return in.operators.assigning(node);
  }

  @Override
  public Value visit(BinaryExpr node, Lowering in) {
    return in.operators.binary(node);
  }

  @Override
  public Value visit(UnaryExpr node, Lowering in) {
    return in.operators.unary(node);
  }

  @Override
  public Value visit(InstanceOfExpr node, Lowering in) {
    return in.patterns.instanceOf(node);
  }

  @Override
  public Value visit(SwitchExpr node, Lowering in) {
    return in.switches.value(node);
  }

  @Override
  public Value visit(LambdaExpr node, Lowering in) {
    return in.functions.lambda(node);
  }

  @Override
  public Value visit(MethodReferenceExpr node, Lowering in) {
    return new Value.MethodReference(
        in.value(node.getScope()), node.getIdentifier(), SpanOf.node(node));
  }

  @Override
  public Value visit(TypeExpr node, Lowering in) {
    return TypeReferences.of(node.getType());
  }

  @Override
  public Value visit(ThisExpr node, Lowering in) {
    String qualifier = node.getTypeName().map(name -> name.asString()).orElse(null);
    return new Value.This(qualifier, SpanOf.node(node));
  }

  @Override
  public Value visit(SuperExpr node, Lowering in) {
    return new Value.Super(SpanOf.node(node));
  }

  @Override
  public Value visit(StringLiteralExpr node, Lowering in) {
    return new Value.Text(Literals.decode(node.getValue()), SpanOf.node(node));
  }

  @Override
  public Value visit(TextBlockLiteralExpr node, Lowering in) {
    return new Value.Text(Literals.textBlock(node.getValue()), SpanOf.node(node));
  }

  @Override
  public Value visit(CharLiteralExpr node, Lowering in) {
    return literal(LiteralKind.CHARACTER, Literals.decode(node.getValue()), node);
  }

  @Override
  public Value visit(IntegerLiteralExpr node, Lowering in) {
    return literal(LiteralKind.NUMBER, node.getValue(), node);
  }

  @Override
  public Value visit(LongLiteralExpr node, Lowering in) {
    return literal(LiteralKind.NUMBER, node.getValue(), node);
  }

  @Override
  public Value visit(DoubleLiteralExpr node, Lowering in) {
    return literal(LiteralKind.NUMBER, node.getValue(), node);
  }

  @Override
  public Value visit(BooleanLiteralExpr node, Lowering in) {
    return literal(LiteralKind.BOOLEAN, Boolean.toString(node.isValue()), node);
  }

  @Override
  public Value visit(NullLiteralExpr node, Lowering in) {
    return literal(LiteralKind.NULL, "null", node);
  }

  @Override
  public Value visit(MarkerAnnotationExpr node, Lowering in) {
    return in.annotations.value(node);
  }

  @Override
  public Value visit(SingleMemberAnnotationExpr node, Lowering in) {
    return in.annotations.value(node);
  }

  @Override
  public Value visit(NormalAnnotationExpr node, Lowering in) {
    return in.annotations.value(node);
  }

  private static Value literal(LiteralKind kind, String text, Node node) {
    return new Value.Literal(kind, text, SpanOf.node(node));
  }
}
