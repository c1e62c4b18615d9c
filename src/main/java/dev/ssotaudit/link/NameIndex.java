package dev.ssotaudit.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which functions mention a name, and which types name a supertype, over some files, in path order.
 * Immutable; a larger one shares what did not grow.
 */
final class NameIndex {
  private final Set<SourceUnit> units;
  private final Map<CodeModel.Mention.Kind, Map<String, List<FunctionSymbol>>> mentions =
      new EnumMap<>(CodeModel.Mention.Kind.class);
  private final Map<String, List<TypeSymbol>> subtypes;

  private NameIndex(Collection<SourceUnit> units, @Nullable NameIndex smaller) {
    this.units = Set.copyOf(units);
    for (CodeModel.Mention.Kind kind : CodeModel.Mention.Kind.values()) {
      mentions.put(kind, new HashMap<>());
    }
    subtypes = new HashMap<>();
    for (SourceUnit unit : units) {
      if (smaller == null || !smaller.units.contains(unit)) {
        add(unit);
      }
    }
    if (smaller != null) {
      mentions.forEach((kind, more) -> grow(smaller.of(kind), more, FunctionSymbol::unit));
      grow(smaller.subtypes, subtypes, TypeSymbol::unit);
    }
  }

  /**
   * The index over the units.
   *
   * @param units in path order
   * @param smaller an index over some of them, or over others
   */
  static NameIndex of(Collection<SourceUnit> units, @Nullable NameIndex smaller) {
    boolean grows = smaller != null && new HashSet<>(units).containsAll(smaller.units);
    return new NameIndex(units, grows ? smaller : null);
  }

  private void add(SourceUnit unit) {
    unit.mentions()
        .forEach(
            (name, list) -> {
              for (CodeModel.Mention mention : list) {
                of(mention.kind())
                    .computeIfAbsent(name, n -> new ArrayList<>(2))
                    .add(mention.function());
              }
            });
    for (TypeSymbol type : unit.types()) {
      for (String base : type.baseNames()) {
        subtypes.computeIfAbsent(base, n -> new ArrayList<>(2)).add(type);
      }
    }
  }

  private Map<String, List<FunctionSymbol>> of(CodeModel.Mention.Kind kind) {
    return mentions.computeIfAbsent(kind, k -> new HashMap<>());
  }

  /** Puts what the smaller map has into the larger, where lists of both are joined by path. */
  private static <S> void grow(
      Map<String, List<S>> smaller, Map<String, List<S>> larger, Function<S, SourceUnit> unit) {
    Comparator<S> order = Comparator.comparing(symbol -> unit.apply(symbol).path());
    smaller.forEach(
        (name, list) ->
            larger.merge(
                name,
                list,
                (more, known) -> {
                  List<S> both = new ArrayList<>(known);
                  both.addAll(more);
                  both.sort(order);
                  return both;
                }));
  }

  Set<String> names(CodeModel.Mention.Kind kind) {
    return of(kind).keySet();
  }

  List<FunctionSymbol> functions(CodeModel.Mention.Kind kind, String name) {
    return of(kind).getOrDefault(name, List.of());
  }

  Set<String> supertypes() {
    return subtypes.keySet();
  }

  List<TypeSymbol> subtypes(String supertype) {
    return subtypes.getOrDefault(supertype, List.of());
  }
}
