package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;

/** Annotations, before declarations and as values of other annotations (JLS 9.7). */
final class AnnotationLowering {
  private final Lowering in;

  AnnotationLowering(Lowering in) {
    this.in = in;
  }

  List<Decorator> all(NodeList<AnnotationExpr> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    List<Decorator> decorators = new ArrayList<>(nodes.size());
    for (AnnotationExpr node : nodes) {
      decorators.add(new Decorator(value(node), SpanOf.node(node)));
    }
    return List.copyOf(decorators);
  }

  Value value(AnnotationExpr node) {
    Value name = name(node.getName());
    if (node instanceof SingleMemberAnnotationExpr single) {
      List<Argument> argument = List.of(Argument.of(in.value(single.getMemberValue())));
      return new Value.Call(name, argument, SpanOf.node(node));
    }
    if (node instanceof NormalAnnotationExpr normal && !normal.getPairs().isEmpty()) {
      List<Argument> arguments = new ArrayList<>(normal.getPairs().size());
      for (MemberValuePair pair : normal.getPairs()) {
        arguments.add(Argument.named(pair.getNameAsString(), in.value(pair.getValue())));
      }
      return new Value.Call(name, List.copyOf(arguments), SpanOf.node(node));
    }
    return name;
  }

  private static Value name(Name node) {
    Span span = SpanOf.node(node);
    Name qualifier = node.getQualifier().orElse(null);
    if (qualifier == null) {
      return new Value.Name(node.getIdentifier(), span);
    }
    Span last = SpanOf.ending(node, node.getIdentifier().length());
    return new Value.Member(name(qualifier), node.getIdentifier(), last, span);
  }
}
