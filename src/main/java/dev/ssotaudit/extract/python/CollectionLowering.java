package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.Comprehension;
import dev.ssotaudit.extract.python.syntax.DictItem;
import dev.ssotaudit.extract.python.syntax.Expr;
import dev.ssotaudit.extract.python.syntax.Loc;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.fact.Value.ContainerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers displays and comprehensions. */
final class CollectionLowering {
  private final ValueLowering values;
  private final Places places;

  CollectionLowering(ValueLowering values, Places places) {
    this.values = values;
    this.places = places;
  }

  Value container(ContainerKind kind, List<? extends Expr> nodes, Loc loc) {
    List<Value.Entry> entries = new ArrayList<>(nodes.size());
    for (Expr node : nodes) {
      entries.add(
          node instanceof Expr.Starred starred
              ? new Value.Entry(null, values.value(starred.value()), true)
              : new Value.Entry(null, values.value(node), false));
    }
    return new Value.Container(kind, entries, places.of(loc));
  }

  Value map(Expr.DictExpr node) {
    List<Value.Entry> entries = new ArrayList<>(node.items().size());
    for (DictItem item : node.items()) {
      Value key = values.optional(item.key());
      entries.add(new Value.Entry(key, values.value(item.value()), key == null));
    }
    return new Value.Container(ContainerKind.MAP, entries, places.of(node.loc()));
  }

  Value comprehension(
      @Nullable ContainerKind kind,
      @Nullable Expr key,
      Expr element,
      List<Comprehension> generators,
      Loc loc) {
    List<Value.Clause> clauses = new ArrayList<>(generators.size());
    for (Comprehension generator : generators) {
      Value iterable = values.value(generator.iter());
      clauses.add(
          new Value.Clause(
              values.value(generator.target()),
              iterable,
              values.values(generator.ifs()),
              generator.async()));
    }
    return new Value.Comprehension(
        kind, values.optional(key), values.value(element), clauses, places.of(loc));
  }
}
