package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the annotations of a type or field have generated, by their simple names. One that asks for
 * less than public access generates nothing that users see.
 *
 * @param idioms what the annotations are
 * @param ofType whether a type carries them; on a field some mean something else
 */
record Processing(Set<Idiom> idioms, boolean ofType) {
  private static final Set<Idiom> KNOWN =
      EnumSet.range(Idiom.GETTER_ANNOTATIONS, Idiom.BUILDER_ANNOTATIONS);

  static Processing of(List<Decorator> decorators, boolean ofType) {
    Set<Idiom> idioms = EnumSet.noneOf(Idiom.class);
    for (Decorator decorator : decorators) {
      String name = Decorators.simpleName(decorator.value());
      for (Idiom idiom : KNOWN) {
        if (idiom.has(name) && isPublic(decorator.value())) {
          idioms.add(idiom);
        }
      }
    }
    return new Processing(idioms, ofType);
  }

  private static boolean isPublic(Value annotation) {
    if (annotation instanceof Value.Call call) {
      for (Argument argument : call.arguments()) {
        if (Idiom.NARROWED_ACCESS.has(Decorators.simpleName(argument.value()))) {
          return false;
        }
      }
    }
    return true;
  }

  boolean getters() {
    return idioms.contains(Idiom.GETTER_ANNOTATIONS) || data() || value();
  }

  boolean setters() {
    return idioms.contains(Idiom.SETTER_ANNOTATIONS) || data();
  }

  boolean data() {
    return ofType && idioms.contains(Idiom.DATA_ANNOTATIONS);
  }

  boolean value() {
    return ofType && idioms.contains(Idiom.VALUE_ANNOTATIONS);
  }

  boolean noArguments() {
    return idioms.contains(Idiom.NO_ARGS_CONSTRUCTOR_ANNOTATIONS);
  }

  boolean allArguments() {
    return idioms.contains(Idiom.ALL_ARGS_CONSTRUCTOR_ANNOTATIONS);
  }

  boolean requiredArguments() {
    return idioms.contains(Idiom.REQUIRED_ARGS_CONSTRUCTOR_ANNOTATIONS);
  }

  boolean builder() {
    return idioms.contains(Idiom.BUILDER_ANNOTATIONS);
  }
}
