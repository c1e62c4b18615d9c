package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the annotations of a type or field have generated, by their simple names, which are Lombok's
 * (projectlombok.org/features). One that asks for less than public access generates nothing that
 * users see.
 *
 * @param names simple names of the annotations
 * @param ofType whether a type carries them; on a field some mean something else
 */
record Processing(Set<String> names, boolean ofType) {
  private static final Set<String> LESS =
      Set.of("NONE", "PRIVATE", "PACKAGE", "PROTECTED", "MODULE");

  static Processing of(List<Decorator> decorators, boolean ofType) {
    Set<String> names = new HashSet<>();
    for (Decorator decorator : decorators) {
      String name = Decorators.simpleName(decorator.value());
      if (name != null && isPublic(decorator.value())) {
        names.add(name);
      }
    }
    return new Processing(names, ofType);
  }

  private static boolean isPublic(Value annotation) {
    if (annotation instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        String level = Decorators.simpleName(argument.value());
        if (level != null && LESS.contains(level)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean getters() {
    return names.contains("Getter") || data() || value();
  }

  boolean setters() {
    return names.contains("Setter") || data();
  }

  boolean data() {
    return ofType && names.contains("Data");
  }

  boolean value() {
    return ofType && names.contains("Value");
  }

  boolean noArguments() {
    return names.contains("NoArgsConstructor");
  }

  boolean allArguments() {
    return names.contains("AllArgsConstructor");
  }

  boolean requiredArguments() {
    return names.contains("RequiredArgsConstructor");
  }

  boolean builder() {
    return names.contains("Builder") || names.contains("SuperBuilder");
  }
}
