package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a body binds, as the end of the body sees them. A later binding replaces an
 * earlier one; one in an alternative (an {@code else}, an {@code except}) only fills a gap.
 */
final class MemberTable {
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, List<Declaration.Function>> overloads = new LinkedHashMap<>();

  Map<String, Member> members() {
    overloads.forEach(this::onlyOverloads);
    return members;
  }

  /** A stub has overloads and no implementation. */
  private void onlyOverloads(String name, List<Declaration.Function> variants) {
    if (!members.containsKey(name)) {
      Declaration.Function last = variants.get(variants.size() - 1);
      members.put(name, new Member.OfFunction(name, last, variants, null, null));
    }
  }

  void put(Member member, boolean alternative) {
    if (alternative) {
      members.putIfAbsent(member.name(), member);
    } else {
      members.put(member.name(), member);
    }
  }

  void remove(String name) {
    members.remove(name);
  }

  void variable(String name, @Nullable Value type, @Nullable Value value, boolean more, Span span) {
    Member known = members.get(name);
    if (known instanceof Member.OfAttribute attribute && (more || value == null || type == null)) {
      List<Value> values = new ArrayList<>(more ? attribute.values() : List.of());
      if (value != null) {
        values.add(value);
      }
      Value declared = type == null ? attribute.type() : type;
      members.put(name, new Member.OfAttribute(name, declared, values, attribute.span()));
    } else {
      List<Value> values = value == null ? List.of() : List.of(value);
      members.put(name, new Member.OfAttribute(name, type, values, span));
    }
  }

  void function(Declaration.Function function, boolean alternative) {
    String name = function.name();
    if (Decorators.has(function.decorators(), "overload")) {
      overloads.computeIfAbsent(name, n -> new ArrayList<>()).add(function);
    } else if (members.get(name) instanceof Member.OfFunction known && accessor(function, known)) {
      return;
    } else {
      List<Declaration.Function> variants = overloads.getOrDefault(name, List.of());
      put(new Member.OfFunction(name, function, variants, null, null), alternative);
    }
  }

  private boolean accessor(Declaration.Function function, Member.OfFunction known) {
    for (Decorator decorator : function.decorators()) {
      if (decorator.value() instanceof Value.Member member
          && member.base() instanceof Value.Name base
          && base.id().equals(known.name())) {
        boolean setter = member.name().equals("setter");
        boolean deleter = member.name().equals("deleter");
        members.put(
            known.name(),
            new Member.OfFunction(
                known.name(),
                known.function(),
                known.overloads(),
                setter ? function : known.setter(),
                deleter ? function : known.deleter()));
        return true;
      }
    }
    return false;
  }
}
