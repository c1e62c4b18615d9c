package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.extract.python.syntax.Stmt;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lowers {@code def} and {@code class}. */
final class DeclarationLowering {
  private final BlockLowering blocks;
  private final ValueLowering values;
  private final SignatureLowering signatures;
  private final Places places;
  private final Progress progress;

  DeclarationLowering(
      BlockLowering blocks, ValueLowering values, Places places, Progress progress) {
    this.blocks = blocks;
    this.values = values;
    this.signatures = values.signatures();
    this.places = places;
    this.progress = progress;
  }

  Declaration.Function function(Stmt.FunctionDef node) {
    boolean outer = progress.beginFunction();
    List<Statement> body = blocks.block(node.body());
    boolean generator = progress.endFunction(outer);
    return new Declaration.Function(
        node.name(),
        Declaration.FunctionKind.FUNCTION,
        signatures.typeParameters(node.typeParams()),
        signatures.parameters(node.args()),
        signatures.types().optional(node.returns()),
        List.of(),
        decorators(node.decorators()),
        modifiers(node.async(), generator),
        body,
        places.of(node.nameLoc()),
        span(node.decorators(), node.loc()));
  }

  Declaration.Type type(Stmt.ClassDef node) {
    return new Declaration.Type(
        node.name(),
        Declaration.TypeKind.CLASS,
        signatures.typeParameters(node.typeParams()),
        values.arguments().lower(node.bases(), node.keywords()),
        List.of(),
        List.of(),
        List.of(),
        decorators(node.decorators()),
        Modifiers.NONE,
        blocks.block(node.body()),
        places.of(node.nameLoc()),
        span(node.decorators(), node.loc()));
  }

  private static Modifiers modifiers(boolean async, boolean generator) {
    Modifiers modifiers = Modifiers.NONE;
    if (async) {
      modifiers = modifiers.with(Modifier.ASYNC);
    }
    return generator ? modifiers.with(Modifier.GENERATOR) : modifiers;
  }

  private List<Decorator> decorators(List<Expr> nodes) {
    List<Decorator> decorators = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      decorators.add(new Decorator(values.value(node), places.of(node.loc())));
    }
    return decorators;
  }

  private Span span(List<Expr> decorators, Loc definition) {
    return decorators.isEmpty()
        ? places.of(definition)
        : places.decorated(decorators.get(0).loc(), definition);
  }
}
