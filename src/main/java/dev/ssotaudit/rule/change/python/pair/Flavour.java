package dev.ssotaudit.rule.change.python.pair;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.Map;

/** What sort of class a class is, by its decorators and by its bases at any depth. */
public enum Flavour {
  /** None of the others. */
  PLAIN,
  /** {@code dataclasses.dataclass}, and decorators of libraries that do the same. */
  DATACLASS,
  /** A library's validated model or class of settings. */
  MODEL,
  /** {@code enum}. */
  ENUM,
  /** {@code typing.TypedDict} (PEP 589). */
  TYPED_DICT,
  /** {@code typing.NamedTuple}. */
  NAMED_TUPLE,
  /** {@code typing.Protocol} (PEP 544); only where the class itself names it. */
  PROTOCOL;

  private static final int MAX_DEPTH = 8;

  private static final Map<String, Flavour> BASES =
      Map.ofEntries(
          Map.entry("Enum", ENUM),
          Map.entry("IntEnum", ENUM),
          Map.entry("StrEnum", ENUM),
          Map.entry("Flag", ENUM),
          Map.entry("IntFlag", ENUM),
          Map.entry("TypedDict", TYPED_DICT),
          Map.entry("NamedTuple", NAMED_TUPLE),
          Map.entry("Protocol", PROTOCOL));

  /** The flavour of a class. */
  public static Flavour of(Member.OfClass type, Scope scope) {
    return of(type, scope, MAX_DEPTH);
  }

  private static Flavour of(Member.OfClass type, Scope scope, int depth) {
    Names names = scope.names();
    for (Decorator decorator : type.type().decorators()) {
      String name = names.simple(decorator.value());
      String dotted = names.dotted(decorator.value());
      if ("dataclass".equals(name)
          || Idiom.DATACLASS_DECORATORS.has(name)
          || Idiom.DATACLASS_DECORATORS.has(dotted)) {
        return DATACLASS;
      }
    }
    for (Argument base : type.type().bases()) {
      Flavour flavour = ofBase(base, names, scope, depth);
      if (flavour != PLAIN) {
        return flavour;
      }
    }
    return PLAIN;
  }

  private static Flavour ofBase(Argument base, Names names, Scope scope, int depth) {
    if (base.kind() != Argument.Kind.POSITIONAL) {
      return PLAIN;
    }
    Resolved.Definition inner = names.definition(base.value());
    if (inner == null) {
      String name = names.simple(base.value());
      Flavour builtIn = name == null ? PLAIN : BASES.getOrDefault(name, PLAIN);
      return builtIn == PLAIN && Idiom.MODEL_BASES.has(name) ? MODEL : builtIn;
    }
    if (depth == 0 || !(inner.member() instanceof Member.OfClass type)) {
      return PLAIN;
    }
    Flavour inherited = of(type, new Scope(scope.tree(), inner.module(), null), depth - 1);
    return inherited == PROTOCOL || inherited == DATACLASS ? PLAIN : inherited;
  }
}
