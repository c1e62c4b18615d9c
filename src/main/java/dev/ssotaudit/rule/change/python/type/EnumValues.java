package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Constants;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The members of an enum with their values; {@code auto()} is worked out. */
final class EnumValues {
  /** A member: its value as text, its line. */
  record Item(String value, int line) {}

  private EnumValues() {}

  static Map<String, Item> of(Member.OfClass type, Scope scope) {
    List<String> bases = Bases.of(type, scope);
    boolean texts = bases.contains("StrEnum") || bases.contains("str");
    boolean flags = bases.contains("Flag") || bases.contains("IntFlag");
    Map<String, Item> items = new LinkedHashMap<>();
    long last = 0;
    for (Member member : type.members().values()) {
      if (member instanceof Member.OfAttribute attribute && is(attribute)) {
        Value value = attribute.values().get(0);
        String text;
        if (auto(value)) {
          last = flags ? Math.max(1, Long.highestOneBit(last) << 1) : last + 1;
          text =
              texts ? "\"" + attribute.name().toLowerCase(Locale.ROOT) + "\"" : Long.toString(last);
        } else {
          text = Constants.folded(value, scope);
          last = number(text, last);
        }
        items.put(attribute.name(), new Item(text, attribute.line()));
      }
    }
    return items;
  }

  /** {@code _ignore_} and private names are no members, nor is a bare annotation. */
  private static boolean is(Member.OfAttribute attribute) {
    return !attribute.name().startsWith("_") && !attribute.values().isEmpty();
  }

  private static boolean auto(Value value) {
    return value instanceof Value.Call call && "auto".equals(Decorators.simpleName(call.callee()));
  }

  private static long number(String text, long otherwise) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
