package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.BoolOperator;
import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.ExprVisitor;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.ChoiceKind;
import dev.ssotaudit.fact.Value.ContainerKind;
import dev.ssotaudit.fact.Value.LiteralKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. The families that need more than a line have a class of their own. */
final class ValueLowering implements ExprVisitor<Value> {
  private final Places places;
  private final Progress progress;
  private final OperatorLowering operators;
  private final TextLowering texts;
  private final CollectionLowering collections;
  private final ArgumentLowering arguments;
  private final SignatureLowering signatures;

  ValueLowering(Places places, Progress progress) {
    this.places = places;
    this.progress = progress;
    operators = new OperatorLowering(this, places);
    texts = new TextLowering(this, places);
    collections = new CollectionLowering(this, places);
    arguments = new ArgumentLowering(this);
    signatures = new SignatureLowering(this, new TypeLowering(this, places, progress), places);
  }

  ArgumentLowering arguments() {
    return arguments;
  }

  SignatureLowering signatures() {
    return signatures;
  }

  /** The expression's value; past the depth bound {@link Value.Unknown}. */
  Value value(Expr node) {
    if (!progress.enter()) {
      return progress.tooDeep(places.of(node.loc()));
    }
    Value value = node.accept(this);
    progress.leave();
    return value;
  }

  @Nullable Value optional(@Nullable Expr node) {
    return node == null ? null : value(node);
  }

  List<Value> values(List<? extends Expr> nodes) {
    List<Value> values = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      values.add(value(node));
    }
    return values;
  }

  @Override
  public Value visitBoolOp(Expr.BoolOp node) {
    ChoiceKind kind = node.op() == BoolOperator.OR ? ChoiceKind.OR : ChoiceKind.AND;
    return new Value.Choice(kind, null, values(node.values()), places.of(node.loc()));
  }

  @Override
  public Value visitNamedExpr(Expr.NamedExpr node) {
    return new Value.Assigning(
        value(node.target()), null, value(node.value()), places.of(node.loc()));
  }

  @Override
  public Value visitBinOp(Expr.BinOp node) {
    return operators.binary(node);
  }

  @Override
  public Value visitUnaryOp(Expr.UnaryOp node) {
    return operators.unary(node);
  }

  @Override
  public Value visitLambda(Expr.Lambda node) {
    boolean outer = progress.beginFunction();
    Value body = value(node.body());
    return signatures.lambda(node, body, progress.endFunction(outer));
  }

  @Override
  public Value visitIfExp(Expr.IfExp node) {
    Value condition = value(node.test());
    List<Value> arms = List.of(value(node.body()), value(node.orelse()));
    return new Value.Choice(ChoiceKind.IF, condition, arms, places.of(node.loc()));
  }

  @Override
  public Value visitDictExpr(Expr.DictExpr node) {
    return collections.map(node);
  }

  @Override
  public Value visitSetExpr(Expr.SetExpr node) {
    return collections.container(ContainerKind.SET, node.elts(), node.loc());
  }

  @Override
  public Value visitListComp(Expr.ListComp node) {
    return collections.comprehension(
        ContainerKind.LIST, null, node.elt(), node.generators(), node.loc());
  }

  @Override
  public Value visitSetComp(Expr.SetComp node) {
    return collections.comprehension(
        ContainerKind.SET, null, node.elt(), node.generators(), node.loc());
  }

  @Override
  public Value visitDictComp(Expr.DictComp node) {
    return collections.comprehension(
        ContainerKind.MAP, node.key(), node.value(), node.generators(), node.loc());
  }

  @Override
  public Value visitGeneratorExp(Expr.GeneratorExp node) {
    return collections.comprehension(null, null, node.elt(), node.generators(), node.loc());
  }

  @Override
  public Value visitAwait(Expr.Await node) {
    return new Value.Await(value(node.value()), places.of(node.loc()));
  }

  @Override
  public Value visitYield(Expr.Yield node) {
    progress.markYield();
    return new Value.Yield(optional(node.value()), false, places.of(node.loc()));
  }

  @Override
  public Value visitYieldFrom(Expr.YieldFrom node) {
    progress.markYield();
    return new Value.Yield(value(node.value()), true, places.of(node.loc()));
  }

  @Override
  public Value visitCompare(Expr.Compare node) {
    return operators.comparison(node);
  }

  @Override
  public Value visitCall(Expr.Call node) {
    Value callee = value(node.func());
    return new Value.Call(
        callee, arguments.lower(node.args(), node.keywords()), places.of(node.loc()));
  }

  @Override
  public Value visitJoinedStr(Expr.JoinedStr node) {
    return texts.joined(node.values(), node.loc());
  }

  @Override
  public Value visitTemplateStr(Expr.TemplateStr node) {
    return texts.template(node.values(), node.loc());
  }

  @Override
  public Value visitFormattedValue(Expr.FormattedValue node) {
    return value(node.value());
  }

  @Override
  public Value visitInterpolation(Expr.Interpolation node) {
    return value(node.value());
  }

  @Override
  public Value visitStr(Expr.Str node) {
    return texts.plain(node);
  }

  @Override
  public Value visitNum(Expr.Num node) {
    return new Value.Literal(LiteralKind.NUMBER, node.text(), places.of(node.loc()));
  }

  @Override
  public Value visitConstant(Expr.Constant node) {
    return texts.constant(node);
  }

  @Override
  public Value visitAttribute(Expr.Attribute node) {
    Value base = value(node.value());
    return new Value.Member(
        base, node.attr(), places.lastName(node.loc(), node.attr()), places.of(node.loc()));
  }

  @Override
  public Value visitSubscript(Expr.Subscript node) {
    Value base = value(node.value());
    return new Value.Index(base, value(node.slice()), places.of(node.loc()));
  }

  /** Outside calls and displays only code that Python rejects has a star. */
  @Override
  public Value visitStarred(Expr.Starred node) {
    return collections.container(ContainerKind.TUPLE, List.of(node), node.loc());
  }

  @Override
  public Value visitName(Expr.Name node) {
    return new Value.Name(node.id(), places.of(node.loc()));
  }

  @Override
  public Value visitListExpr(Expr.ListExpr node) {
    return collections.container(ContainerKind.LIST, node.elts(), node.loc());
  }

  @Override
  public Value visitTupleExpr(Expr.TupleExpr node) {
    return collections.container(ContainerKind.TUPLE, node.elts(), node.loc());
  }

  @Override
  public Value visitSlice(Expr.Slice node) {
    return operators.slice(node);
  }
}
