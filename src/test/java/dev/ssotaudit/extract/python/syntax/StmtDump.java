package dev.ssotaudit.extract.python.syntax;

/** The statements of {@link AstDump}. */
record StmtDump(AstDump dump) implements StmtVisitor<Void> {
  @Override
  public Void visitFunctionDef(Stmt.FunctionDef s) {
    return dump.open("FunctionDef", s.loc())
        .flag(s.async())
        .string(s.name())
        .nodes(s.typeParams())
        .node(s.args())
        .node(s.returns())
        .nodes(s.body())
        .nodes(s.decorators())
        .close();
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef s) {
    return dump.open("ClassDef", s.loc())
        .string(s.name())
        .nodes(s.typeParams())
        .nodes(s.bases())
        .nodes(s.keywords())
        .nodes(s.body())
        .nodes(s.decorators())
        .close();
  }

  @Override
  public Void visitReturn(Stmt.Return s) {
    return dump.open("Return", s.loc()).node(s.value()).close();
  }

  @Override
  public Void visitDelete(Stmt.Delete s) {
    return dump.open("Delete", s.loc()).nodes(s.targets()).close();
  }

  @Override
  public Void visitAssign(Stmt.Assign s) {
    return dump.open("Assign", s.loc()).nodes(s.targets()).node(s.value()).close();
  }

  @Override
  public Void visitTypeAlias(Stmt.TypeAlias s) {
    return dump.open("TypeAlias", s.loc())
        .node(s.name())
        .nodes(s.typeParams())
        .node(s.value())
        .close();
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign s) {
    return dump.open("AugAssign", s.loc())
        .node(s.target())
        .raw(ExprDump.operator(s.op()))
        .node(s.value())
        .close();
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign s) {
    return dump.open("AnnAssign", s.loc())
        .node(s.target())
        .node(s.annotation())
        .node(s.value())
        .flag(s.simple())
        .close();
  }

  @Override
  public Void visitFor(Stmt.For s) {
    return dump.open("For", s.loc())
        .flag(s.async())
        .node(s.target())
        .node(s.iter())
        .nodes(s.body())
        .nodes(s.orelse())
        .close();
  }

  @Override
  public Void visitWhile(Stmt.While s) {
    return dump.open("While", s.loc()).node(s.test()).nodes(s.body()).nodes(s.orelse()).close();
  }

  @Override
  public Void visitIf(Stmt.If s) {
    return dump.open("If", s.loc()).node(s.test()).nodes(s.body()).nodes(s.orelse()).close();
  }

  @Override
  public Void visitWith(Stmt.With s) {
    return dump.open("With", s.loc()).flag(s.async()).nodes(s.items()).nodes(s.body()).close();
  }

  @Override
  public Void visitMatch(Stmt.Match s) {
    return dump.open("Match", s.loc()).node(s.subject()).nodes(s.cases()).close();
  }

  @Override
  public Void visitRaise(Stmt.Raise s) {
    return dump.open("Raise", s.loc()).node(s.exc()).node(s.cause()).close();
  }

  @Override
  public Void visitTry(Stmt.Try s) {
    return dump.open("Try", s.loc())
        .flag(s.star())
        .nodes(s.body())
        .nodes(s.handlers())
        .nodes(s.orelse())
        .nodes(s.finalbody())
        .close();
  }

  @Override
  public Void visitAssert(Stmt.Assert s) {
    return dump.open("Assert", s.loc()).node(s.test()).node(s.msg()).close();
  }

  @Override
  public Void visitImport(Stmt.Import s) {
    return dump.open("Import", s.loc()).nodes(s.names()).close();
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom s) {
    return dump.open("ImportFrom", s.loc())
        .string(s.module())
        .nodes(s.names())
        .raw(String.valueOf(s.level()))
        .close();
  }

  @Override
  public Void visitGlobal(Stmt.Global s) {
    return dump.open("Global", s.loc()).strings(s.names()).close();
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal s) {
    return dump.open("Nonlocal", s.loc()).strings(s.names()).close();
  }

  @Override
  public Void visitExprStmt(Stmt.ExprStmt s) {
    return dump.open("Expr", s.loc()).node(s.value()).close();
  }

  @Override
  public Void visitPass(Stmt.Pass s) {
    return dump.open("Pass", s.loc()).close();
  }

  @Override
  public Void visitBreak(Stmt.Break s) {
    return dump.open("Break", s.loc()).close();
  }

  @Override
  public Void visitContinue(Stmt.Continue s) {
    return dump.open("Continue", s.loc()).close();
  }

  @Override
  public Void visitBroken(Stmt.Broken s) {
    return dump.open("Broken", s.loc()).nodes(s.body()).close();
  }
}
