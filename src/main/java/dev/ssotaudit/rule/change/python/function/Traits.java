package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.python.model.Member;
import java.util.EnumSet;
import java.util.Set;

/** What the decorators of a function make of it. */
public final class Traits {
  private static final Set<String> ABSTRACT =
      Set.of("abstractproperty", "abstractstaticmethod", "abstractclassmethod");

  private Traits() {}

  static Set<Trait> of(Member.OfFunction function) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Decorator decorator : function.function().decorators()) {
      Trait trait = Trait.of(decorator);
      if (trait != null) {
        traits.add(trait);
      }
      String name = Decorators.simpleName(decorator.value());
      if ("cached_property".equals(name)) {
        traits.add(Trait.CACHED);
      } else if (name != null && ABSTRACT.contains(name)) {
        traits.add(Trait.ABSTRACT);
      }
    }
    return traits;
  }

  /** Whether the function is read like a variable. */
  public static boolean property(Member.OfFunction function) {
    return of(function).contains(Trait.PROPERTY);
  }

  /** Whether subclasses must write it. */
  public static boolean abstractly(Member.OfFunction function) {
    return of(function).contains(Trait.ABSTRACT);
  }
}
