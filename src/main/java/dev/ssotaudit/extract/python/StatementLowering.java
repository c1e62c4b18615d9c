package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.extract.python.syntax.StmtVisitor;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers simple statements, and hands the others to the class for their family. */
final class StatementLowering implements StmtVisitor<List<Statement>> {
  private final ValueLowering values;
  private final Places places;
  private final DeclarationLowering declarations;
  private final FlowLowering flow;
  private final MatchLowering matches;
  private final ImportLowering imports;

  StatementLowering(BlockLowering blocks, ValueLowering values, Places places, Progress progress) {
    this.values = values;
    this.places = places;
    declarations = new DeclarationLowering(blocks, values, places, progress);
    flow = new FlowLowering(blocks, values, places, progress);
    matches = new MatchLowering(blocks, values, places, progress);
    imports = new ImportLowering(places);
  }

  @Override
  public List<Statement> visitFunctionDef(Stmt.FunctionDef node) {
    return List.of(new Statement.Declare(declarations.function(node)));
  }

  @Override
  public List<Statement> visitClassDef(Stmt.ClassDef node) {
    return List.of(new Statement.Declare(declarations.type(node)));
  }

  @Override
  public List<Statement> visitReturn(Stmt.Return node) {
    return List.of(new Statement.Return(values.optional(node.value()), places.of(node.loc())));
  }

  @Override
  public List<Statement> visitDelete(Stmt.Delete node) {
    List<Value> targets = new ArrayList<>(node.targets().size());
    for (Expr target : node.targets()) {
      addDeleted(targets, values.value(target));
    }
    return List.of(new Statement.Delete(targets, places.of(node.loc())));
  }

  /** {@code del (a, b)} deletes what it lists. */
  private static void addDeleted(List<Value> targets, Value target) {
    if (target instanceof Value.Container list) {
      for (Value.Entry entry : list.entries()) {
        addDeleted(targets, entry.value());
      }
    } else {
      targets.add(target);
    }
  }

  @Override
  public List<Statement> visitAssign(Stmt.Assign node) {
    Value value = values.value(node.value());
    return assign(values.values(node.targets()), null, value, places.of(node.loc()));
  }

  @Override
  public List<Statement> visitAugAssign(Stmt.AugAssign node) {
    Value target = values.value(node.target());
    return assign(
        List.of(target), node.op().symbol(), values.value(node.value()), places.of(node.loc()));
  }

  private static List<Statement> assign(
      List<Value> targets, @Nullable String operator, Value value, Span span) {
    return List.of(new Statement.Assign(targets, operator, value, span));
  }

  /** The value of an alias is a type, so that strings in it are forward references. */
  @Override
  public List<Statement> visitTypeAlias(Stmt.TypeAlias node) {
    Value type = values.signatures().types().type(node.value());
    return define(values.value(node.name()), null, type, places.of(node.loc()));
  }

  @Override
  public List<Statement> visitAnnAssign(Stmt.AnnAssign node) {
    Value type = values.signatures().types().type(node.annotation());
    Value value = values.optional(node.value());
    return define(values.value(node.target()), type, value, places.of(node.loc()));
  }

  private static List<Statement> define(
      Value target, @Nullable Value type, @Nullable Value value, Span span) {
    return List.of(new Statement.Define(target, type, value, List.of(), Modifiers.NONE, span));
  }

  @Override
  public List<Statement> visitFor(Stmt.For node) {
    return flow.forEach(node);
  }

  @Override
  public List<Statement> visitWhile(Stmt.While node) {
    return flow.loop(node);
  }

  @Override
  public List<Statement> visitIf(Stmt.If node) {
    return flow.branch(node);
  }

  @Override
  public List<Statement> visitWith(Stmt.With node) {
    return flow.with(node);
  }

  @Override
  public List<Statement> visitMatch(Stmt.Match node) {
    return matches.match(node);
  }

  @Override
  public List<Statement> visitRaise(Stmt.Raise node) {
    Value raised = values.optional(node.exc());
    return List.of(
        new Statement.Raise(raised, values.optional(node.cause()), places.of(node.loc())));
  }

  @Override
  public List<Statement> visitTry(Stmt.Try node) {
    return flow.attempt(node);
  }

  @Override
  public List<Statement> visitAssert(Stmt.Assert node) {
    Value condition = values.value(node.test());
    return List.of(
        new Statement.Assert(condition, values.optional(node.msg()), places.of(node.loc())));
  }

  @Override
  public List<Statement> visitImport(Stmt.Import node) {
    return imports.modules(node);
  }

  @Override
  public List<Statement> visitImportFrom(Stmt.ImportFrom node) {
    return imports.names(node);
  }

  @Override
  public List<Statement> visitGlobal(Stmt.Global node) {
    return List.of(new Statement.Global(node.names(), false, places.of(node.loc())));
  }

  @Override
  public List<Statement> visitNonlocal(Stmt.Nonlocal node) {
    return List.of(new Statement.Global(node.names(), true, places.of(node.loc())));
  }

  /** A string as a statement documents, and does nothing. */
  @Override
  public List<Statement> visitExprStmt(Stmt.ExprStmt node) {
    return node.value() instanceof Expr.Str
        ? List.of()
        : List.of(new Statement.Evaluate(values.value(node.value()), places.of(node.loc())));
  }

  @Override
  public List<Statement> visitPass(Stmt.Pass node) {
    return List.of();
  }

  @Override
  public List<Statement> visitBreak(Stmt.Break node) {
    return List.of(new Statement.Break(places.of(node.loc())));
  }

  @Override
  public List<Statement> visitContinue(Stmt.Continue node) {
    return List.of(new Statement.Continue(places.of(node.loc())));
  }

  @Override
  public List<Statement> visitBroken(Stmt.Broken node) {
    return flow.broken(node);
  }
}
