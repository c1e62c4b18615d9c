package dev.ssotaudit.extract.python.syntax;

/** One method for each kind of {@link Expr}. */
public interface ExprVisitor<R> {

  R visitBoolOp(Expr.BoolOp node);

  R visitNamedExpr(Expr.NamedExpr node);

  R visitBinOp(Expr.BinOp node);

  R visitUnaryOp(Expr.UnaryOp node);

  R visitLambda(Expr.Lambda node);

  R visitIfExp(Expr.IfExp node);

  R visitDictExpr(Expr.DictExpr node);

  R visitSetExpr(Expr.SetExpr node);

  R visitListComp(Expr.ListComp node);

  R visitSetComp(Expr.SetComp node);

  R visitDictComp(Expr.DictComp node);

  R visitGeneratorExp(Expr.GeneratorExp node);

  R visitAwait(Expr.Await node);

  R visitYield(Expr.Yield node);

  R visitYieldFrom(Expr.YieldFrom node);

  R visitCompare(Expr.Compare node);

  R visitCall(Expr.Call node);

  R visitJoinedStr(Expr.JoinedStr node);

  R visitTemplateStr(Expr.TemplateStr node);

  R visitFormattedValue(Expr.FormattedValue node);

  R visitInterpolation(Expr.Interpolation node);

  R visitStr(Expr.Str node);

  R visitNum(Expr.Num node);

  R visitConstant(Expr.Constant node);

  R visitAttribute(Expr.Attribute node);

  R visitSubscript(Expr.Subscript node);

  R visitStarred(Expr.Starred node);

  R visitName(Expr.Name node);

  R visitListExpr(Expr.ListExpr node);

  R visitTupleExpr(Expr.TupleExpr node);

  R visitSlice(Expr.Slice node);
}
