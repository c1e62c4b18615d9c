package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import dev.ssotaudit.link.ValueWalker;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types whose objects a framework makes while it fills a settings type: those that a field of it
 * holds, alone or in a collection, at any depth. Nobody in the tree writes their fields.
 */
final class BoundTypes {
  private static final int MAX_HOPS = 4;
  private final Query query;
  private final Settings settings;

  BoundTypes(Query query, Settings settings) {
    this.query = query;
    this.settings = settings;
  }

  /**
   * The prefix of the keys that fill the type's fields, or null where no settings type holds it.
   */
  @Nullable String prefix(TypeSymbol type) {
    return type.unit().python() ? null : prefix(type, new HashSet<>());
  }

  private @Nullable String prefix(TypeSymbol type, Set<TypeSymbol> seen) {
    if (seen.size() > MAX_HOPS || !seen.add(type)) {
      return null;
    }
    query.need(
        new CallerNeed(type.name(), query.api().simpleNames(Language.JAVA, Effect.SETTINGS_BASE)));
    for (SourceUnit unit : query.model.units().values()) {
      if (unit.python() || !query.mayCall(unit.path())) {
        continue;
      }
      for (TypeSymbol holder : unit.types()) {
        String prefix = holds(holder, type) ? ofHolder(holder, type, seen) : null;
        if (prefix != null) {
          return prefix;
        }
      }
    }
    return null;
  }

  private @Nullable String ofHolder(TypeSymbol holder, TypeSymbol type, Set<TypeSymbol> seen) {
    String own = settings.settingsPrefix(holder);
    String prefix = own == null ? prefix(holder, seen) : own;
    return prefix == null ? null : prefix + field(holder, type) + ".";
  }

  private boolean holds(TypeSymbol holder, TypeSymbol type) {
    return holder != type && !field(holder, type).isEmpty();
  }

  /** The holder's field of that type, or the empty text. */
  private String field(TypeSymbol holder, TypeSymbol type) {
    for (var field : holder.fields().entrySet()) {
      if (mentions(field.getValue(), holder, type)) {
        return field.getKey();
      }
    }
    return "";
  }

  private boolean mentions(Statement.Define field, TypeSymbol holder, TypeSymbol type) {
    boolean[] found = new boolean[1];
    if (field.type() != null) {
      ValueWalker.walk(
          field.type(),
          part ->
              found[0] |=
                  type.name().equals(dev.ssotaudit.link.Decorators.simpleName(part))
                      && query.types.names().resolve(part, holder.bodyFunction()).stream()
                          .anyMatch(t -> t.type() == type));
    }
    return found[0];
  }
}
