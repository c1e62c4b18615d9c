package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The local variables and classes in scope (JLS 6.3), filled as the code is walked. */
final class Locals {
  /** A variable; what it is made from is typed when somebody asks. */
  static final class Local {
    final @Nullable Value type;
    final @Nullable Value from;
    final boolean element;
    final boolean array;
    final Spot spot;
    @Nullable TypeUse known;
    boolean asked;

    /**
     * A variable.
     *
     * @param type as declared, or null
     * @param from the initialiser, or the collection that a loop runs through, or null
     * @param element whether it holds elements of {@code from}
     * @param array whether it holds an array of the type (variable arity)
     */
    Local(@Nullable Value type, @Nullable Value from, boolean element, boolean array, Spot spot) {
      this.type = type;
      this.from = from;
      this.element = element;
      this.array = array;
      this.spot = spot;
    }
  }

  private final @Nullable Locals outer;
  private final Map<String, Local> here = new HashMap<>();
  private final Set<String> types = new HashSet<>();

  Locals(@Nullable Locals outer) {
    this.outer = outer;
  }

  void define(String name, Local local) {
    here.put(name, local);
  }

  void defineType(String name) {
    types.add(name);
  }

  boolean definesHere(String name) {
    return here.containsKey(name);
  }

  @Nullable Local find(String name) {
    for (Locals at = this; at != null; at = at.outer) {
      Local local = at.here.get(name);
      if (local != null) {
        return local;
      }
    }
    return null;
  }

  boolean hasType(String name) {
    for (Locals at = this; at != null; at = at.outer) {
      if (at.types.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
