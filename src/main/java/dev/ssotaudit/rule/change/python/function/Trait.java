package dev.ssotaudit.rule.change.python.function;

import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.link.Decorators;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a decorator of the standard library makes of a function. */
enum Trait {
  PROPERTY,
  STATIC,
  CLASS,
  CONTEXT_MANAGER,
  CACHED,
  ABSTRACT,
  FINAL,
  OVERRIDE;

  /** The built-ins, and {@code functools}, {@code contextlib}, {@code abc} and {@code typing}. */
  private static final Map<String, Trait> BY_NAME =
      Map.ofEntries(
          Map.entry("property", PROPERTY),
          Map.entry("cached_property", PROPERTY),
          Map.entry("abstractproperty", PROPERTY),
          Map.entry("staticmethod", STATIC),
          Map.entry("abstractstaticmethod", STATIC),
          Map.entry("classmethod", CLASS),
          Map.entry("abstractclassmethod", CLASS),
          Map.entry("contextmanager", CONTEXT_MANAGER),
          Map.entry("asynccontextmanager", CONTEXT_MANAGER),
          Map.entry("cache", CACHED),
          Map.entry("lru_cache", CACHED),
          Map.entry("abstractmethod", ABSTRACT),
          Map.entry("final", FINAL),
          Map.entry("override", OVERRIDE));

  /** The trait of a decorator, or null for any other. */
  static @Nullable Trait of(Decorator decorator) {
    String name = Decorators.simpleName(decorator.value());
    return name == null ? null : BY_NAME.get(name);
  }
}
