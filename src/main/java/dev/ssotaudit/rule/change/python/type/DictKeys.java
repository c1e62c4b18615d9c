package dev.ssotaudit.rule.change.python.type;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.pair.Ancestry;
import dev.ssotaudit.rule.change.python.pair.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a typed dictionary (PEP 589; {@code Required} and {@code NotRequired}: PEP 655). */
final class DictKeys {
  /** A key. */
  record Key(String name, Value type, boolean required, int line) {}

  private DictKeys() {}

  static Map<String, Key> of(Member.OfClass type, Scope scope) {
    List<Member.OfClass> classes = new ArrayList<>(new Ancestry(type, scope).types().values());
    Collections.reverse(classes);
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Member.OfClass each : classes) {
      boolean total = total(each);
      for (Member member : each.members().values()) {
        if (member instanceof Member.OfAttribute attribute && attribute.type() != null) {
          keys.put(attribute.name(), key(attribute, attribute.type(), total));
        }
      }
    }
    return keys;
  }

  private static boolean total(Member.OfClass type) {
    for (Argument base : type.type().bases()) {
      if ("total".equals(base.name())) {
        return !(base.value() instanceof Value.Literal literal && literal.text().equals("false"));
      }
    }
    return true;
  }

  private static Key key(Member.OfAttribute attribute, Value type, boolean total) {
    String wrapper = type instanceof Value.Index index ? name(index.base()) : "";
    boolean required = wrapper.equals("Required") || total && !wrapper.equals("NotRequired");
    boolean wrapped = wrapper.equals("Required") || wrapper.equals("NotRequired");
    Value inner = wrapped ? ((Value.Index) type).key() : type;
    return new Key(attribute.name(), inner, required, attribute.line());
  }

  private static String name(Value value) {
    String name = Decorators.simpleName(value);
    return name == null ? "" : name;
  }
}
