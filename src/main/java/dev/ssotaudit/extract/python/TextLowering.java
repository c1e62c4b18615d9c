package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.LiteralKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers literals. A hole of a template is the value alone: conversion and format specification
 * shape how it prints, not where it comes from, and are left out, the specification's own holes
 * included.
 */
final class TextLowering {
  private final ValueLowering values;
  private final Places places;

  TextLowering(ValueLowering values, Places places) {
    this.values = values;
    this.places = places;
  }

  Value plain(Expr.Str node) {
    Span span = places.of(node.loc());
    return node.bytes()
        ? new Value.Literal(LiteralKind.BYTES, node.value(), span)
        : new Value.Text(node.value(), span);
  }

  Value constant(Expr.Constant node) {
    Span span = places.of(node.loc());
    return switch (node.kind()) {
      case TRUE -> new Value.Literal(LiteralKind.BOOLEAN, "true", span);
      case FALSE -> new Value.Literal(LiteralKind.BOOLEAN, "false", span);
      case NONE -> new Value.Literal(LiteralKind.NULL, "None", span);
      case ELLIPSIS -> new Value.Literal(LiteralKind.ELLIPSIS, "...", span);
    };
  }

  /** An f-string; without holes it is plain text. */
  Value joined(List<Expr> nodes, Loc loc) {
    List<Value> parts = parts(nodes);
    Span span = places.of(loc);
    if (parts.isEmpty()) {
      return new Value.Text("", span);
    }
    return parts.size() == 1 && parts.get(0) instanceof Value.Text text
        ? new Value.Text(text.text(), span)
        : new Value.Template(parts, span);
  }

  /** A t-string, which is no text even without holes. */
  Value template(List<Expr> nodes, Loc loc) {
    return new Value.Template(parts(nodes), places.of(loc));
  }

  private List<Value> parts(List<Expr> nodes) {
    List<Value> parts = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      addPart(parts, node);
    }
    return parts;
  }

  /** Joins neighbours, so that a hole that holds a literal is literal text as well. */
  private void addPart(List<Value> parts, Expr node) {
    Value part = values.value(node);
    int last = parts.size() - 1;
    if (last >= 0
        && part instanceof Value.Text text
        && parts.get(last) instanceof Value.Text before) {
      parts.set(last, new Value.Text(before.text() + text.text(), before.span().to(text.span())));
    } else {
      parts.add(part);
    }
  }
}
