package dev.ssotaudit.extract.python.syntax;

import java.util.List;

/** The expressions of {@link AstDump}. */
record ExprDump(AstDump dump) implements ExprVisitor<Void> {
  private static final List<String> OPERATORS =
      List.of(
          "Add",
          "Sub",
          "Mult",
          "MatMult",
          "Div",
          "Mod",
          "Pow",
          "LShift",
          "RShift",
          "BitOr",
          "BitXor",
          "BitAnd",
          "FloorDiv");
  private static final List<String> COMPARISONS =
      List.of("Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn");

  static String operator(Operator op) {
    return OPERATORS.get(op.ordinal());
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp e) {
    return dump.open("BoolOp", e.loc())
        .raw(e.op() == BoolOperator.AND ? "And" : "Or")
        .nodes(e.values())
        .close();
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr e) {
    return dump.open("NamedExpr", e.loc()).node(e.target()).node(e.value()).close();
  }

  @Override
  public Void visitBinOp(Expr.BinOp e) {
    return dump.open("BinOp", e.loc()).node(e.left()).raw(operator(e.op())).node(e.right()).close();
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp e) {
    return dump.open("UnaryOp", e.loc())
        .raw(List.of("Invert", "Not", "UAdd", "USub").get(e.op().ordinal()))
        .node(e.operand())
        .close();
  }

  @Override
  public Void visitLambda(Expr.Lambda e) {
    return dump.open("Lambda", e.loc()).node(e.args()).node(e.body()).close();
  }

  @Override
  public Void visitIfExp(Expr.IfExp e) {
    return dump.open("IfExp", e.loc()).node(e.test()).node(e.body()).node(e.orelse()).close();
  }

  @Override
  public Void visitSetExpr(Expr.SetExpr e) {
    return dump.open("Set", e.loc()).nodes(e.elts()).close();
  }

  @Override
  public Void visitListComp(Expr.ListComp e) {
    return dump.open("ListComp", e.loc()).node(e.elt()).nodes(e.generators()).close();
  }

  @Override
  public Void visitSetComp(Expr.SetComp e) {
    return dump.open("SetComp", e.loc()).node(e.elt()).nodes(e.generators()).close();
  }

  @Override
  public Void visitDictComp(Expr.DictComp e) {
    return dump.open("DictComp", e.loc())
        .node(e.key())
        .node(e.value())
        .nodes(e.generators())
        .close();
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp e) {
    return dump.open("GeneratorExp", e.loc()).node(e.elt()).nodes(e.generators()).close();
  }

  @Override
  public Void visitAwait(Expr.Await e) {
    return dump.open("Await", e.loc()).node(e.value()).close();
  }

  @Override
  public Void visitYield(Expr.Yield e) {
    return dump.open("Yield", e.loc()).node(e.value()).close();
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom e) {
    return dump.open("YieldFrom", e.loc()).node(e.value()).close();
  }

  @Override
  public Void visitCall(Expr.Call e) {
    return dump.open("Call", e.loc()).node(e.func()).nodes(e.args()).nodes(e.keywords()).close();
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue e) {
    return dump.open("FormattedValue", e.loc())
        .node(e.value())
        .raw(String.valueOf(e.conversion()))
        .node(e.formatSpec())
        .close();
  }

  @Override
  public Void visitAttribute(Expr.Attribute e) {
    return dump.open("Attribute", e.loc()).node(e.value()).string(e.attr()).close();
  }

  @Override
  public Void visitSubscript(Expr.Subscript e) {
    return dump.open("Subscript", e.loc()).node(e.value()).node(e.slice()).close();
  }

  @Override
  public Void visitStarred(Expr.Starred e) {
    return dump.open("Starred", e.loc()).node(e.value()).close();
  }

  @Override
  public Void visitName(Expr.Name e) {
    return dump.open("Name", e.loc()).string(e.id()).close();
  }

  @Override
  public Void visitListExpr(Expr.ListExpr e) {
    return dump.open("List", e.loc()).nodes(e.elts()).close();
  }

  @Override
  public Void visitTupleExpr(Expr.TupleExpr e) {
    return dump.open("Tuple", e.loc()).nodes(e.elts()).close();
  }

  @Override
  public Void visitSlice(Expr.Slice e) {
    return dump.open("Slice", e.loc()).node(e.lower()).node(e.upper()).node(e.step()).close();
  }

  @Override
  public Void visitInterpolation(Expr.Interpolation e) {
    return dump.open("Interpolation", e.loc())
        .node(e.value())
        .string(e.str())
        .raw(String.valueOf(e.conversion()))
        .node(e.formatSpec())
        .close();
  }

  @Override
  public Void visitDictExpr(Expr.DictExpr e) {
    return dump.open("Dict", e.loc())
        .nodes(e.items().stream().map(DictItem::key).toList())
        .nodes(e.items().stream().map(DictItem::value).toList())
        .close();
  }

  @Override
  public Void visitCompare(Expr.Compare e) {
    StringBuilder ops = new StringBuilder("[");
    e.ops().forEach(op -> ops.append(COMPARISONS.get(op.ordinal())).append(' '));
    return dump.open("Compare", e.loc())
        .node(e.left())
        .raw(ops.append(']').toString())
        .nodes(e.comparators())
        .close();
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr e) {
    dump.open("JoinedStr", e.loc());
    dump.quietly(() -> dump.nodes(e.values()));
    return dump.close();
  }

  @Override
  public Void visitTemplateStr(Expr.TemplateStr e) {
    return dump.open("TemplateStr", e.loc()).nodes(e.values()).close();
  }

  @Override
  public Void visitStr(Expr.Str e) {
    dump.constantText(e.loc(), e.bytes(), e.value());
    return null;
  }

  @Override
  public Void visitNum(Expr.Num e) {
    dump.constant(e.loc(), AstDump.number(e));
    return null;
  }

  @Override
  public Void visitConstant(Expr.Constant e) {
    String value =
        switch (e.kind()) {
          case TRUE -> "True";
          case FALSE -> "False";
          case NONE -> "None";
          case ELLIPSIS -> "Ellipsis";
        };
    dump.constant(e.loc(), value);
    return null;
  }
}
