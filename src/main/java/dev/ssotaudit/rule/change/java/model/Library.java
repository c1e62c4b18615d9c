package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.link.TypeSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of the audited Java code: its types by name, and the platform's beside them. Belongs
 * to one thread. Types of other libraries are not at hand; what is said of them is what the code
 * itself says.
 */
public final class Library {
  private final TreeMap<String, List<SourceType>> types = new TreeMap<>();
  private final Platform platform = new Platform();
  private final Exports exports;
  private @Nullable Map<String, List<SourceType>> subtypes;

  /** Indexes the files; those of other languages are passed over. */
  public Library(Map<String, FileFacts> files) {
    TreeMap<String, FileFacts> sorted = new TreeMap<>(files);
    exports = new Exports(sorted);
    sorted.forEach(
        (path, facts) -> {
          if (facts.language() == Language.JAVA && !facts.unreadable()) {
            add(new SourceUnit(path, facts.packageName(), facts));
          }
        });
  }

  private void add(SourceUnit unit) {
    for (TypeSymbol symbol : unit.types()) {
      if (isMember(symbol)) {
        SourceType type = new SourceType(this, symbol);
        types.computeIfAbsent(type.name(), name -> new ArrayList<>(1)).add(type);
      }
    }
  }

  /** Whether code elsewhere can name it at all: it is neither local nor implicit (JEP 512). */
  private static boolean isMember(TypeSymbol symbol) {
    for (TypeSymbol type = symbol; type != null; type = type.outer()) {
      if (type.enclosing() != null || type.name().startsWith("<")) {
        return false;
      }
    }
    return true;
  }

  /** The type of that canonical name, the library's or the platform's; null if it is neither's. */
  public @Nullable TypeInfo find(String name) {
    TypeInfo own = source(name, null);
    return own != null ? own : platform.find(name);
  }

  /** The type a class type names, or null. */
  public @Nullable TypeInfo find(TypeUse.Named type) {
    return find(type.name());
  }

  /**
   * The library's type of that name, or null. Of several (a tree may hold more than one program)
   * the one of the file, else the first.
   */
  public @Nullable SourceType source(String name, @Nullable String path) {
    List<SourceType> all = types.get(name);
    if (all == null) {
      return null;
    }
    for (SourceType type : all) {
      if (type.path().equals(path)) {
        return type;
      }
    }
    return all.get(0);
  }

  /** All types of the library by name and path. */
  public Collection<SourceType> types() {
    List<SourceType> all = new ArrayList<>();
    types.values().forEach(all::addAll);
    return all;
  }

  /** The types of the library that name the type as a direct supertype. */
  public List<SourceType> subtypes(String name) {
    if (subtypes == null) {
      Map<String, List<SourceType>> index = new HashMap<>();
      for (SourceType type : types()) {
        for (TypeUse.Named supertype : type.supertypes()) {
          index.computeIfAbsent(supertype.name(), n -> new ArrayList<>(1)).add(type);
        }
      }
      subtypes = index;
    }
    return subtypes.getOrDefault(name, List.of());
  }

  /** Whether the type's package is open to other modules. */
  public boolean exports(TypeInfo type) {
    String path = type.path();
    return path == null || exports.opens(path, type.packageName());
  }
}
