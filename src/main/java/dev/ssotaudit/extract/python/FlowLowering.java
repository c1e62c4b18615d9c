package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.ExceptHandler;
import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.extract.python.syntax.WithItem;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** Lowers branches, loops, {@code try} and {@code with}. */
final class FlowLowering {
  private final BlockLowering blocks;
  private final ValueLowering values;
  private final Places places;
  private final Progress progress;

  FlowLowering(BlockLowering blocks, ValueLowering values, Places places, Progress progress) {
    this.blocks = blocks;
    this.values = values;
    this.places = places;
    this.progress = progress;
  }

  /** An {@code elif} is an If alone in the other branch; long chains are walked, not descended. */
  List<Statement> branch(Stmt.If node) {
    List<Stmt.If> chain = new ArrayList<>();
    chain.add(node);
    Stmt.If last = node;
    while (continues(last) && progress.enter()) {
      last = (Stmt.If) last.orelse().get(0);
      chain.add(last);
    }
    List<Statement> otherwise =
        continues(last) ? blocks.tooDeep(last.orelse().get(0)) : blocks.block(last.orelse());
    for (int i = chain.size() - 1; i >= 0; i--) {
      otherwise = List.of(branch(chain.get(i), otherwise));
      if (i > 0) {
        progress.leave();
      }
    }
    return otherwise;
  }

  private Statement branch(Stmt.If node, List<Statement> otherwise) {
    Value condition = values.value(node.test());
    return new Statement.If(condition, blocks.block(node.body()), otherwise, places.of(node.loc()));
  }

  private static boolean continues(Stmt.If node) {
    return node.orelse().size() == 1 && node.orelse().get(0) instanceof Stmt.If;
  }

  List<Statement> forEach(Stmt.For node) {
    Value iterable = values.value(node.iter());
    return List.of(
        new Statement.Loop(
            values.value(node.target()),
            iterable,
            null,
            blocks.block(node.body()),
            blocks.block(node.orelse()),
            node.async(),
            places.of(node.loc())));
  }

  List<Statement> loop(Stmt.While node) {
    Value condition = values.value(node.test());
    return List.of(
        new Statement.Loop(
            null,
            null,
            condition,
            blocks.block(node.body()),
            blocks.block(node.orelse()),
            false,
            places.of(node.loc())));
  }

  List<Statement> with(Stmt.With node) {
    List<Statement.Resource> resources = new ArrayList<>(node.items().size());
    for (WithItem item : node.items()) {
      Value value = values.value(item.contextExpr());
      resources.add(new Statement.Resource(value, values.optional(item.optionalVars()), null));
    }
    return List.of(
        new Statement.With(
            resources, blocks.block(node.body()), node.async(), places.of(node.loc())));
  }

  /** {@code except*} handles as {@code except} does; the groups it splits carry no values. */
  List<Statement> attempt(Stmt.Try node) {
    List<Statement> body = blocks.block(node.body());
    List<Statement.Handler> handlers = new ArrayList<>(node.handlers().size());
    for (ExceptHandler handler : node.handlers()) {
      handlers.add(
          new Statement.Handler(
              types(handler),
              handler.name(),
              blocks.block(handler.body()),
              places.of(handler.loc())));
    }
    return List.of(
        new Statement.Try(
            body,
            handlers,
            blocks.block(node.orelse()),
            blocks.block(node.finalbody()),
            places.of(node.loc())));
  }

  private List<Value> types(ExceptHandler handler) {
    Expr type = handler.type();
    if (type == null) {
      return List.of();
    }
    return type instanceof Expr.TupleExpr several
        ? values.values(several.elts())
        : List.of(values.value(type));
  }

  /** Whether and when the block below an unreadable line runs is not known: it may. */
  List<Statement> broken(Stmt.Broken node) {
    Span span = places.of(node.loc());
    Value unknown = new Value.Unknown("syntax error", span);
    return node.body().isEmpty()
        ? List.of(new Statement.Evaluate(unknown, span))
        : List.of(new Statement.If(unknown, blocks.block(node.body()), List.of(), span));
  }
}
