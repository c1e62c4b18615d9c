package dev.ssotaudit.flow;

import dev.ssotaudit.link.FunctionSymbol;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ancestors and descendants of the project's types, as their declarations say. */
final class TypeHierarchy {
  private final Query query;
  private final TypeNames names;

  TypeHierarchy(Query query, TypeNames names) {
    this.query = query;
    this.names = names;
  }

  /** The methods of that name that an object of the type has: the nearest in its ancestry. */
  List<FunctionSymbol> methods(TypeSymbol type, String name) {
    for (TypeSymbol each : linear(type)) {
      if (!each.methods(name).isEmpty()) {
        return each.methods(name);
      }
    }
    return List.of();
  }

  /** The type and its project ancestors, nearest first (an approximation of C3: depth first). */
  List<TypeSymbol> linear(TypeSymbol type) {
    Map<TypeSymbol, Boolean> seen = new LinkedHashMap<>();
    ancestors(type, seen, 0);
    return List.copyOf(seen.keySet());
  }

  private void ancestors(TypeSymbol type, Map<TypeSymbol, Boolean> seen, int hops) {
    if (hops > 15 || seen.put(type, true) != null) {
      return;
    }
    for (TypeRef base : names.bases(type)) {
      if (base.type() != null) {
        ancestors(base.type(), seen, hops + 1);
      }
    }
  }

  /** The library types among the ancestors. */
  Set<String> libraryBases(TypeSymbol type) {
    Set<String> result = new LinkedHashSet<>();
    for (TypeSymbol each : linear(type)) {
      for (TypeRef base : names.bases(each)) {
        if (base.type() == null) {
          result.add(base.symbol());
        }
      }
    }
    return result;
  }

  /** The project types that have the type among their ancestors, itself left out. */
  List<TypeSymbol> subtypes(TypeSymbol type) {
    Set<TypeSymbol> result = new LinkedHashSet<>();
    List<TypeSymbol> todo = new ArrayList<>(List.of(type));
    while (!todo.isEmpty() && result.size() < 200) {
      TypeSymbol next = todo.remove(todo.size() - 1);
      for (TypeSymbol candidate : query.model.typesWithBase(next.name())) {
        boolean real = names.bases(candidate).stream().anyMatch(b -> b.type() == next);
        if (real && result.add(candidate)) {
          todo.add(candidate);
        }
      }
    }
    return List.copyOf(result);
  }
}
