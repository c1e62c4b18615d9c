package dev.ssotaudit.extract.python.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement, named as in CPython's {@code ast}; the {@code Async…} kinds are a flag here. The
 * span of a decorated definition begins at {@code def} or {@code class}, as in CPython.
 */
public sealed interface Stmt extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(StmtVisitor<R> visitor);

  /** {@code [async] def name[typeParams](args) -> returns: body}. */
  record FunctionDef(
      String name,
      List<TypeParam> typeParams,
      Arguments args,
      @Nullable Expr returns,
      List<Stmt> body,
      List<Expr> decorators,
      boolean async,
      Loc nameLoc,
      Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  /** {@code class name[typeParams](bases, keywords): body}. */
  record ClassDef(
      String name,
      List<TypeParam> typeParams,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decorators,
      Loc nameLoc,
      Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** {@code return value}. */
  record Return(@Nullable Expr value, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code del targets}. */
  record Delete(List<Expr> targets, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** {@code targets[0] = targets[1] = value}. */
  record Assign(List<Expr> targets, Expr value, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** {@code type name[typeParams] = value} (PEP 695). */
  record TypeAlias(Expr.Name name, List<TypeParam> typeParams, Expr value, Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  /** {@code target op= value}. */
  record AugAssign(Expr target, Operator op, Expr value, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /** {@code target: annotation = value}; simple if the target is a name without parentheses. */
  record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** {@code [async] for target in iter: body else: orelse}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, boolean async, Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** {@code while test: body else: orelse}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /**
   * {@code if test: body else: orelse}; an {@code elif} is an If as the only statement of {@code
   * orelse}.
   */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code [async] with items: body}. */
  record With(List<WithItem> items, List<Stmt> body, boolean async, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** {@code match subject: cases} (PEP 634). */
  record Match(Expr subject, List<MatchCase> cases, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  /** {@code raise exc from cause}; of Python 2's three operands the first. */
  record Raise(@Nullable Expr exc, @Nullable Expr cause, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** {@code try: … except: … else: … finally: …}; star for {@code except*} (PEP 654). */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      boolean star,
      Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** {@code assert test, msg}. */
  record Assert(Expr test, @Nullable Expr msg, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** {@code import a.b as c, d}. */
  record Import(List<Alias> names, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /** {@code from ..module import names}; level is the number of dots. */
  record ImportFrom(@Nullable String module, List<Alias> names, int level, Loc loc)
      implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code global names}. */
  record Global(List<String> names, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  /** {@code nonlocal names}. */
  record Nonlocal(List<String> names, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /**
   * An expression as a statement; {@code ast.Expr}. Python 2's {@code print x} and {@code exec x}
   * are the call they mean.
   */
  record ExprStmt(Expr value, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitExprStmt(this);
    }
  }

  /** {@code pass}. */
  record Pass(Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  /** {@code break}. */
  record Break(Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /** {@code continue}. */
  record Continue(Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  /**
   * A statement that could not be read, with the statements of the block below it, if it has one;
   * CPython has no such node.
   */
  record Broken(List<Stmt> body, Loc loc) implements Stmt {
    @Override
    public <R> R accept(StmtVisitor<R> visitor) {
      return visitor.visitBroken(this);
    }
  }
}
