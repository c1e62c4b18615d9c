package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import dev.ssotaudit.rule.change.python.pair.Types;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of a typed dictionary is gone, new and required, or differs. */
final class TypedDictChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    if (Flavour.of(pair.was(), pair.base()) != Flavour.TYPED_DICT
        || Flavour.of(pair.is(), pair.head()) != Flavour.TYPED_DICT) {
      return List.of();
    }
    Map<String, DictKeys.Key> was = DictKeys.of(pair.was(), pair.base());
    Map<String, DictKeys.Key> is = DictKeys.of(pair.is(), pair.head());
    List<Change> changes = new ArrayList<>();
    was.forEach((name, old) -> compare(pair, old, is.get(name), changes));
    is.forEach(
        (name, now) -> {
          if (!was.containsKey(name) && now.required()) {
            changes.add(
                pair.of(
                    PythonChangeKind.TYPED_DICT_KEY_ADDED_REQUIRED,
                    pair.symbol() + "." + name,
                    0,
                    now.line(),
                    "new key `" + name + "` must be there"));
          }
        });
    return changes;
  }

  private static void compare(
      Pair<Member.OfClass> pair,
      DictKeys.Key old,
      DictKeys.@Nullable Key now,
      List<Change> changes) {
    String symbol = pair.symbol() + "." + old.name();
    if (now == null) {
      changes.add(
          pair.gone(
              PythonChangeKind.TYPED_DICT_KEY_REMOVED,
              symbol,
              old.line(),
              "key `" + old.name() + "` is gone"));
      return;
    }
    if (old.required() != now.required()) {
      PythonChangeKind kind =
          now.required()
              ? PythonChangeKind.TYPED_DICT_KEY_NOW_REQUIRED
              : PythonChangeKind.TYPED_DICT_KEY_NOW_OPTIONAL;
      String message =
          "key `" + old.name() + (now.required() ? "` must now be there" : "` may now lack");
      changes.add(pair.of(kind, symbol, old.line(), now.line(), message));
    }
    if (!Types.fits(now.type(), pair.head(), old.type(), pair.base())
        || !Types.fits(old.type(), pair.base(), now.type(), pair.head())) {
      String message =
          "key `"
              + old.name()
              + "` was "
              + Shapes.brief(old.type(), 60)
              + " and is "
              + Shapes.brief(now.type(), 60);
      changes.add(
          pair.of(
              PythonChangeKind.TYPED_DICT_KEY_TYPE_CHANGED,
              symbol,
              old.line(),
              now.line(),
              message));
    }
  }
}
