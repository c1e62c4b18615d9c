package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.ssotaudit.fact.Declaration.Function;
import dev.ssotaudit.fact.Declaration.FunctionKind;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything with parameters or a body. A variable-arity parameter's type is its element's; a
 * receiver parameter ({@code Foo this}) is left out; a lambda's inferred types are null.
 */
final class FunctionLowering {
  private final Lowering in;

  FunctionLowering(Lowering in) {
    this.in = in;
  }

  Function method(MethodDeclaration node, Modifiers modifiers) {
    return new Function(
        node.getNameAsString(),
        FunctionKind.FUNCTION,
        TypeReferences.parameters(node.getTypeParameters()),
        parameters(node.getParameters()),
        TypeReferences.of(node.getType()),
        TypeReferences.all(node.getThrownExceptions()),
        in.annotations.all(node.getAnnotations()),
        modifiers,
        node.getBody().map(in::body).orElse(null),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Function constructor(ConstructorDeclaration node) {
    return new Function(
        "<init>",
        FunctionKind.CONSTRUCTOR,
        TypeReferences.parameters(node.getTypeParameters()),
        parameters(node.getParameters()),
        null,
        TypeReferences.all(node.getThrownExceptions()),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        in.body(node.getBody()),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Function compactConstructor(CompactConstructorDeclaration node) {
    NodeList<Parameter> components =
        node.getParentNode()
            .filter(RecordDeclaration.class::isInstance)
            .map(owner -> ((RecordDeclaration) owner).getParameters())
            .orElseGet(NodeList::new);
    return new Function(
        "<init>",
        FunctionKind.COMPACT_CONSTRUCTOR,
        List.of(),
        parameters(components),
        null,
        TypeReferences.all(node.getThrownExceptions()),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        in.body(node.getBody()),
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Function initialiser(InitializerDeclaration node) {
    Span span = SpanOf.node(node);
    return bare(
        node.isStatic() ? "<clinit>" : "<initialiser>",
        FunctionKind.INITIALISER,
        List.of(),
        node.isStatic() ? Modifiers.of(Modifiers.Modifier.STATIC) : Modifiers.NONE,
        in.body(node.getBody()),
        span);
  }

  Function annotationMember(AnnotationMemberDeclaration node) {
    List<Statement> body =
        node.getDefaultValue()
            .map(in::value)
            .map(value -> List.<Statement>of(new Statement.Return(value, value.span())))
            .orElse(null);
    return new Function(
        node.getNameAsString(),
        FunctionKind.ANNOTATION_MEMBER,
        List.of(),
        List.of(),
        TypeReferences.of(node.getType()),
        List.of(),
        in.annotations.all(node.getAnnotations()),
        ModifierBits.of(node.getModifiers()),
        body,
        SpanOf.node(node.getName()),
        SpanOf.node(node));
  }

  Value lambda(LambdaExpr node) {
    Span span = SpanOf.node(node);
    List<Statement> body =
        node.getExpressionBody()
            .map(in::value)
            .map(value -> List.<Statement>of(new Statement.Return(value, value.span())))
            .orElseGet(() -> in.body(node.getBody()));
    List<dev.ssotaudit.fact.Parameter> parameters = parameters(node.getParameters());
    return new Value.Lambda(
        bare("<lambda>", FunctionKind.LAMBDA, parameters, Modifiers.NONE, body, span), span);
  }

  List<dev.ssotaudit.fact.Parameter> parameters(NodeList<Parameter> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    List<dev.ssotaudit.fact.Parameter> parameters = new ArrayList<>(nodes.size());
    for (Parameter node : nodes) {
      parameters.add(
          new dev.ssotaudit.fact.Parameter(
              node.getNameAsString(),
              node.isVarArgs()
                  ? dev.ssotaudit.fact.Parameter.Kind.VAR_POSITIONAL
                  : dev.ssotaudit.fact.Parameter.Kind.POSITIONAL_ONLY,
              TypeReferences.declared(node.getType()),
              null,
              in.annotations.all(node.getAnnotations()),
              ModifierBits.of(node.getModifiers()),
              SpanOf.node(node)));
    }
    return List.copyOf(parameters);
  }

  private static Function bare(
      String name,
      FunctionKind kind,
      List<dev.ssotaudit.fact.Parameter> parameters,
      Modifiers modifiers,
      @Nullable List<Statement> body,
      Span span) {
    return new Function(
        name,
        kind,
        List.of(),
        parameters,
        null,
        List.of(),
        List.of(),
        modifiers,
        body,
        new Span(span.line(), span.column(), span.line(), span.column()),
        span);
  }
}
