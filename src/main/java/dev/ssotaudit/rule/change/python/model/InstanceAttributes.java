package dev.ssotaudit.rule.change.python.model;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.ValueWalker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds {@code self.name = …} in the methods of a class. */
final class InstanceAttributes {
  private final Map<String, Member> members;
  private final Map<String, Member.OfAttribute> found = new LinkedHashMap<>();

  private InstanceAttributes(Map<String, Member> members) {
    this.members = members;
  }

  static Map<String, Member.OfAttribute> of(Declaration.Type type, Map<String, Member> members) {
    InstanceAttributes attributes = new InstanceAttributes(members);
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function method) {
        attributes.method(method);
      }
    }
    return attributes.found;
  }

  private void method(Declaration.Function method) {
    if (method.body() == null
        || method.parameters().isEmpty()
        || Decorators.has(method.decorators(), "staticmethod")
        || Decorators.has(method.decorators(), "classmethod")) {
      return;
    }
    String self = method.parameters().get(0).name();
    ValueWalker.walk(method.body(), value -> {}, statement -> assignment(statement, self));
  }

  private void assignment(Statement statement, String self) {
    if (statement instanceof Statement.Assign assign && assign.operator() == null) {
      assign.targets().forEach(target -> target(target, self, null, assign.span()));
    } else if (statement instanceof Statement.Define define) {
      target(define.target(), self, define.type(), define.span());
    }
  }

  private void target(Value target, String self, @Nullable Value type, Span span) {
    if (target instanceof Value.Member member
        && member.base() instanceof Value.Name base
        && base.id().equals(self)
        && !members.containsKey(member.name())) {
      found.putIfAbsent(
          member.name(), new Member.OfAttribute(member.name(), type, List.of(), span));
    } else if (target instanceof Value.Container tuple) {
      tuple.entries().forEach(entry -> target(entry.value(), self, null, span));
    }
  }
}
