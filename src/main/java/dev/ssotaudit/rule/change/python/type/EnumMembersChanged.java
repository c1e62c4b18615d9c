package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Flavour;
import dev.ssotaudit.rule.change.python.pair.Pair;
import dev.ssotaudit.rule.change.python.pair.PairRule;
import dev.ssotaudit.rule.change.python.pair.PythonChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An enum member is gone or has another value. */
final class EnumMembersChanged implements PairRule<Member.OfClass> {
  @Override
  public List<Change> check(Pair<Member.OfClass> pair) {
    if (Flavour.of(pair.was(), pair.base()) != Flavour.ENUM
        || Flavour.of(pair.is(), pair.head()) != Flavour.ENUM) {
      return List.of();
    }
    Map<String, EnumValues.Item> was = EnumValues.of(pair.was(), pair.base());
    Map<String, EnumValues.Item> is = EnumValues.of(pair.is(), pair.head());
    List<Change> changes = new ArrayList<>();
    was.forEach(
        (name, old) -> {
          EnumValues.Item now = is.get(name);
          String symbol = pair.symbol() + "." + name;
          if (now == null && !pair.is().members().containsKey(name)) {
            String message = "enum member `" + name + "` is gone";
            changes.add(
                pair.gone(PythonChangeKind.ENUM_MEMBER_REMOVED, symbol, old.line(), message));
          } else if (now != null && !now.value().equals(old.value())) {
            String message =
                "enum member `" + name + "` was " + old.value() + " and is " + now.value();
            changes.add(
                pair.of(
                    PythonChangeKind.ENUM_MEMBER_VALUE_CHANGED,
                    symbol,
                    old.line(),
                    now.line(),
                    message));
          }
        });
    return changes;
  }
}
