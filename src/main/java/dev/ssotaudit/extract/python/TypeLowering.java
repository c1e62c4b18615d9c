package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Operator;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers annotations. A string where a type may stand is a forward reference (PEP 484): it is
 * parsed and its expression lowered, every part of which stands where the literal does. One that is
 * no expression stays text, as do the arguments of {@code Literal} and the metadata of {@code
 * Annotated} (PEP 586, PEP 593).
 */
final class TypeLowering {
  private final ValueLowering values;
  private final Places places;
  private final Progress progress;

  TypeLowering(ValueLowering values, Places places, Progress progress) {
    this.values = values;
    this.places = places;
    this.progress = progress;
  }

  @Nullable Value optional(@Nullable Expr node) {
    return node == null ? null : type(node);
  }

  /** The type an annotation names. */
  Value type(Expr node) {
    if (!progress.enter()) {
      return progress.tooDeep(places.of(node.loc()));
    }
    Value type = lower(node);
    progress.leave();
    return type;
  }

  private Value lower(Expr node) {
    if (node instanceof Expr.Str text && !text.bytes()) {
      return forwardReference(text);
    }
    if (node instanceof Expr.Subscript subscript) {
      return subscript(subscript);
    }
    if (node instanceof Expr.BinOp union && union.op() == Operator.BIT_OR) {
      List<Value> members = List.of(type(union.left()), type(union.right()));
      return new Value.Operator(union.op().symbol(), members, places.of(node.loc()));
    }
    if (node instanceof Expr.ListExpr list) {
      return container(Value.ContainerKind.LIST, list.elts(), list);
    }
    // def f(*args: *Ts) (PEP 646)
    return node instanceof Expr.Starred starred ? type(starred.value()) : values.value(node);
  }

  private Value forwardReference(Expr.Str text) {
    Span span = places.of(text.loc());
    Expr parsed = ForwardReference.parse(text.value());
    if (parsed == null) {
      return new Value.Text(text.value(), span);
    }
    Places there = Places.all(span);
    ValueLowering inner = new ValueLowering(there, progress);
    return new TypeLowering(inner, there, progress).type(parsed);
  }

  private Value subscript(Expr.Subscript node) {
    String generic = simpleName(node.value());
    Value base = values.value(node.value());
    Value key;
    if (generic.equals("Literal")) {
      key = values.value(node.slice());
    } else if (node.slice() instanceof Expr.TupleExpr tuple) {
      key = arguments(tuple, generic.equals("Annotated"));
    } else {
      key = type(node.slice());
    }
    return new Value.Index(base, key, places.of(node.loc()));
  }

  private static String simpleName(Expr node) {
    if (node instanceof Expr.Attribute attribute) {
      return attribute.attr();
    }
    return node instanceof Expr.Name name ? name.id() : "";
  }

  private Value arguments(Expr.TupleExpr tuple, boolean annotated) {
    if (!annotated || tuple.elts().isEmpty()) {
      return container(Value.ContainerKind.TUPLE, tuple.elts(), tuple);
    }
    List<Value.Entry> entries = new ArrayList<>(tuple.elts().size());
    entries.add(new Value.Entry(null, type(tuple.elts().get(0)), false));
    for (Expr metadata : tuple.elts().subList(1, tuple.elts().size())) {
      entries.add(new Value.Entry(null, values.value(metadata), false));
    }
    return new Value.Container(Value.ContainerKind.TUPLE, entries, places.of(tuple.loc()));
  }

  private Value container(Value.ContainerKind kind, List<Expr> nodes, Expr whole) {
    List<Value.Entry> entries = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      entries.add(new Value.Entry(null, type(node), node instanceof Expr.Starred));
    }
    return new Value.Container(kind, entries, places.of(whole.loc()));
  }
}
