package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Statement.Define;
import dev.ssotaudit.fact.Value;
import java.util.List;

/**
 * Fields and local variables, one {@link Define} a variable. A declaration of one variable spans
 * all of it; of several, each spans its own part. Brackets after the name are part of the type.
 */
final class VariableLowering {
  private final Lowering in;

  VariableLowering(Lowering in) {
    this.in = in;
  }

  void field(FieldDeclaration node, Modifiers modifiers, List<Statement> out) {
    List<Decorator> decorators = in.annotations.all(node.getAnnotations());
    boolean alone = node.getVariables().size() == 1;
    for (VariableDeclarator variable : node.getVariables()) {
      Span span = SpanOf.node(alone ? node : variable);
      out.add(define(variable, decorators, modifiers, span));
    }
  }

  void local(VariableDeclarationExpr node, Span span, List<Statement> out) {
    List<Decorator> decorators = in.annotations.all(node.getAnnotations());
    Modifiers modifiers = ModifierBits.of(node.getModifiers());
    boolean alone = node.getVariables().size() == 1;
    for (VariableDeclarator variable : node.getVariables()) {
      out.add(
          define(
              variable,
              decorators,
              TypeReferences.isInferred(variable.getType())
                  ? modifiers.with(Modifiers.Modifier.INFERRED)
                  : modifiers,
              alone ? span : SpanOf.node(variable)));
    }
  }

  static Value.Name name(VariableDeclarator variable) {
    return new Value.Name(variable.getNameAsString(), SpanOf.node(variable.getName()));
  }

  private Define define(
      VariableDeclarator variable, List<Decorator> decorators, Modifiers modifiers, Span span) {
    Value value = variable.getInitializer().map(in::value).orElse(null);
    Value type = TypeReferences.declared(variable.getType());
    return new Define(name(variable), type, value, decorators, modifiers, span);
  }
}
