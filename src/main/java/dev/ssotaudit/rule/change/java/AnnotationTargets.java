package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.java.model.SourceType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where an annotation may stand (JLS 9.6.4.1). */
final class AnnotationTargets {
  /** Every declaration, where nothing is said. */
  private static final Set<String> DECLARATIONS =
      Set.of(
          "ANNOTATION_TYPE",
          "CONSTRUCTOR",
          "FIELD",
          "LOCAL_VARIABLE",
          "METHOD",
          "MODULE",
          "PACKAGE",
          "PARAMETER",
          "RECORD_COMPONENT",
          "TYPE",
          "TYPE_PARAMETER");

  private AnnotationTargets() {}

  /** The names of the element types, those that others include among them. */
  static Set<String> of(SourceType annotation) {
    Decorator target = Decorators.find(annotation.declaration().decorators(), "Target");
    if (target == null || !(target.value() instanceof Value.Call call)) {
      return DECLARATIONS;
    }
    Set<String> targets = new TreeSet<>();
    for (Argument argument : call.arguments()) {
      for (Value value : values(argument.value())) {
        String name = Decorators.simpleName(value);
        if (name != null) {
          add(name, targets);
        }
      }
    }
    return targets;
  }

  private static List<Value> values(Value value) {
    return value instanceof Value.Container array
        ? array.entries().stream().map(Value.Entry::value).toList()
        : List.of(value);
  }

  private static void add(String name, Set<String> targets) {
    targets.add(name);
    if (name.equals("TYPE_USE")) {
      targets.addAll(List.of("TYPE", "ANNOTATION_TYPE", "TYPE_PARAMETER"));
    } else if (name.equals("TYPE")) {
      targets.add("ANNOTATION_TYPE");
    }
  }
}
