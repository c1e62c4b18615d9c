package dev.ssotaudit.link;

import dev.ssotaudit.fact.ApiEntry;
import dev.ssotaudit.fact.ApiLibrary;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue by symbol. Immutable after construction. */
public final class ApiIndex {
  private final Map<Language, Map<String, ApiEntry>> entries = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> packages = new EnumMap<>(Language.class);
  private final ApiModel model;
  private final Map<Language, Map<Effect, Set<String>>> simpleNames = new EnumMap<>(Language.class);
  private static final Set<Effect> WRITES = Set.of(Effect.WRITES);
  private final Map<Language, Map<String, List<ApiEntry>>> assigned = new EnumMap<>(Language.class);
  private final Map<Language, Set<String>> keyless = new EnumMap<>(Language.class);
  private final SettingIndex settings;
  private final SchemeIndex schemes;

  /** Indexes the catalogue. */
  public ApiIndex(ApiModel model) {
    this.model = model;
    this.settings = new SettingIndex(model.settings());
    this.schemes = new SchemeIndex(model.schemes());
    for (ApiLibrary library : model.libraries()) {
      Map<String, ApiEntry> bySymbol =
          entries.computeIfAbsent(library.language(), l -> new HashMap<>());
      for (ApiEntry entry : library.entries()) {
        bySymbol.put(entry.symbol(), entry);
        if (entry.effect() == Effect.SETTING) {
          assigned
              .computeIfAbsent(library.language(), l -> new HashMap<>())
              .computeIfAbsent(simple(entry.symbol()), n -> new ArrayList<>(1))
              .add(entry);
        }
        if (entry.effect() == Effect.CONFIG_READ && entry.property() != null) {
          keyless
              .computeIfAbsent(library.language(), l -> new HashSet<>())
              .add(simple(entry.symbol()));
        }
        Set<String> names =
            simpleNames
                .computeIfAbsent(library.language(), l -> new EnumMap<>(Effect.class))
                .computeIfAbsent(entry.effect(), e -> new HashSet<>());
        names.add(simple(entry.symbol()));
        entry.also().forEach(alias -> names.add(simple(alias)));
        entry.also().forEach(alias -> bySymbol.put(alias, entry));
      }
    }
    entries.forEach((language, bySymbol) -> packages.put(language, prefixes(bySymbol.keySet())));
  }

  private static String simple(String symbol) {
    return symbol.substring(symbol.lastIndexOf('.') + 1);
  }

  private static Set<String> prefixes(Set<String> symbols) {
    Set<String> result = new HashSet<>();
    for (String symbol : symbols) {
      int dot = symbol.lastIndexOf('.');
      while (dot > 0 && result.add(symbol.substring(0, dot))) {
        dot = symbol.lastIndexOf('.', dot - 1);
      }
    }
    return result;
  }

  /** The catalogue. */
  public ApiModel model() {
    return model;
  }

  /** Whether some library's symbol of that simple name has one of the effects. */
  public boolean named(Language language, String simpleName, Set<Effect> effects) {
    Map<Effect, Set<String>> names = simpleNames.getOrDefault(language, Map.of());
    for (Effect effect : effects) {
      Set<String> known = names.get(effect);
      if (known != null && known.contains(simpleName)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some library's function of that simple name reads a setting that it is not told. */
  public boolean readsUntold(Language language, String simpleName) {
    return keyless.getOrDefault(language, Set.of()).contains(simpleName);
  }

  /** The settings of that name whose assignment makes a framework open a database. */
  public List<ApiEntry> assigned(Language language, String name) {
    return assigned.getOrDefault(language, Map.of()).getOrDefault(name, List.of());
  }

  /** The simple names of a language's symbols of that effect, sorted. */
  public List<String> simpleNames(Language language, Effect effect) {
    Map<Effect, Set<String>> names = simpleNames.getOrDefault(language, Map.of());
    return names.getOrDefault(effect, Set.of()).stream().sorted().toList();
  }

  /** Whether some library's method of that simple name writes a property. */
  public boolean writesProperty(Language language, String simpleName) {
    return named(language, simpleName, WRITES);
  }

  /** The names of connection settings. */
  public SettingIndex settings() {
    return settings;
  }

  /** The schemes of database URLs. */
  public SchemeIndex schemes() {
    return schemes;
  }

  /** The entry of that symbol or alias, or null. */
  public @Nullable ApiEntry find(Language language, String symbol) {
    return entries.getOrDefault(language, Map.of()).get(symbol);
  }

  /** Whether the symbol, or something below it, is known. */
  public boolean knows(Language language, String symbol) {
    return find(language, symbol) != null
        || packages.getOrDefault(language, Set.of()).contains(symbol);
  }

  /** The entry of a method of a type, its supertypes included, or null. */
  public @Nullable ApiEntry method(Language language, String type, String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> queue = new ArrayDeque<>();
    queue.add(type);
    while (!queue.isEmpty()) {
      String next = queue.remove();
      if (!seen.add(next)) {
        continue;
      }
      ApiEntry entry = find(language, next + "." + name);
      if (entry != null) {
        return entry;
      }
      ApiEntry declared = find(language, next);
      if (declared != null) {
        if (!declared.symbol().equals(next)) {
          queue.add(declared.symbol());
        }
        queue.addAll(declared.supertypes());
      }
    }
    return null;
  }

  /**
   * The entry of a dotted symbol: its own, else that of an attribute of what the symbol before its
   * last dot is or returns; or null.
   */
  public @Nullable ApiEntry attribute(Language language, String symbol) {
    ApiEntry entry = find(language, symbol);
    int dot = symbol.lastIndexOf('.');
    if (entry != null || dot < 0) {
      return entry;
    }
    String owner = symbol.substring(0, dot);
    ApiEntry held = find(language, owner);
    String type = held == null || held.returns() == null ? owner : held.returns();
    return method(language, type, symbol.substring(dot + 1));
  }

  /** The nearest entry of a type or its supertypes that the test accepts, or null. */
  public @Nullable ApiEntry type(
      Language language, String type, java.util.function.Predicate<ApiEntry> test) {
    Set<String> seen = new HashSet<>();
    Deque<String> queue = new ArrayDeque<>();
    queue.add(type);
    while (!queue.isEmpty()) {
      String next = queue.remove();
      ApiEntry entry = seen.add(next) ? find(language, next) : null;
      if (entry != null) {
        if (test.test(entry)) {
          return entry;
        }
        queue.addAll(entry.supertypes());
      }
    }
    return null;
  }

  /** Whether a decorator's or annotation's symbol has the effect. */
  public boolean has(Language language, String symbol, Effect effect) {
    ApiEntry entry = find(language, symbol);
    return entry != null && entry.effect() == effect;
  }
}
