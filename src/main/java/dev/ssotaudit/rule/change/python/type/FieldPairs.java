package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a class at base held against those at head; none where the sort of class changed.
 */
final class FieldPairs {
  private final Pair<Member.OfClass> pair;
  private final Flavour flavour;
  private final Map<String, Field> was;
  private final Map<String, Field> is;

  private FieldPairs(Pair<Member.OfClass> pair) {
    this.pair = pair;
    flavour = Flavour.of(pair.is(), pair.head());
    boolean fields =
        flavour == Flavour.of(pair.was(), pair.base())
            && (flavour == Flavour.DATACLASS
                || flavour == Flavour.MODEL
                || flavour == Flavour.NAMED_TUPLE);
    was = fields ? Fields.of(pair.was(), pair.base()) : Map.of();
    is = fields ? Fields.of(pair.is(), pair.head()) : Map.of();
  }

  static FieldPairs of(Pair<Member.OfClass> pair) {
    return new FieldPairs(pair);
  }

  boolean model() {
    return flavour == Flavour.MODEL;
  }

  boolean tuple() {
    return flavour == Flavour.NAMED_TUPLE;
  }

  String symbol(Field field) {
    return pair.symbol() + "." + field.name();
  }

  /** Those that head has not, not even as a property or class variable. */
  List<Field> gone() {
    return was.values().stream()
        .filter(
            field ->
                !is.containsKey(field.name()) && !pair.is().members().containsKey(field.name()))
        .filter(field -> !field.name().startsWith("_"))
        .toList();
  }

  List<Field> added() {
    return is.values().stream().filter(field -> !was.containsKey(field.name())).toList();
  }

  Map<Field, Field> same() {
    Map<Field, Field> same = new LinkedHashMap<>();
    was.forEach(
        (name, field) -> {
          Field now = is.get(name);
          if (now != null) {
            same.put(field, now);
          }
        });
    return same;
  }

  /** The place among positional fields, those that are gone left out; -1 if it has none. */
  int positionAtBase(Field field) {
    List<String> names = new ArrayList<>();
    for (Field each : was.values()) {
      if (each.init() && !each.keyword() && is.containsKey(each.name())) {
        names.add(each.name());
      }
    }
    return names.indexOf(field.name());
  }

  /** The place among positional fields, or -1. */
  int positionAtHead(Field field) {
    if (Fields.option(pair.is(), "kw_only") && !Fields.option(pair.was(), "kw_only")) {
      return positionAtBase(field);
    }
    List<String> names = new ArrayList<>();
    for (Field each : is.values()) {
      if (each.init() && !each.keyword()) {
        names.add(each.name());
      }
    }
    return names.indexOf(field.name());
  }

  /** Whether those who construct and those who read are both served. */
  boolean compatible(Value before, Value after) {
    boolean takes = Types.fits(before, pair.base(), after, pair.head());
    return flavour == Flavour.MODEL
        ? takes
        : takes && Types.fits(after, pair.head(), before, pair.base());
  }
}
