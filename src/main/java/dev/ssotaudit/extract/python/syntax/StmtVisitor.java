package dev.ssotaudit.extract.python.syntax;

/** One method for each kind of {@link Stmt}. */
public interface StmtVisitor<R> {

  R visitFunctionDef(Stmt.FunctionDef node);

  R visitClassDef(Stmt.ClassDef node);

  R visitReturn(Stmt.Return node);

  R visitDelete(Stmt.Delete node);

  R visitAssign(Stmt.Assign node);

  R visitTypeAlias(Stmt.TypeAlias node);

  R visitAugAssign(Stmt.AugAssign node);

  R visitAnnAssign(Stmt.AnnAssign node);

  R visitFor(Stmt.For node);

  R visitWhile(Stmt.While node);

  R visitIf(Stmt.If node);

  R visitWith(Stmt.With node);

  R visitMatch(Stmt.Match node);

  R visitRaise(Stmt.Raise node);

  R visitTry(Stmt.Try node);

  R visitAssert(Stmt.Assert node);

  R visitImport(Stmt.Import node);

  R visitImportFrom(Stmt.ImportFrom node);

  R visitGlobal(Stmt.Global node);

  R visitNonlocal(Stmt.Nonlocal node);

  R visitExprStmt(Stmt.ExprStmt node);

  R visitPass(Stmt.Pass node);

  R visitBreak(Stmt.Break node);

  R visitContinue(Stmt.Continue node);

  R visitBroken(Stmt.Broken node);
}
