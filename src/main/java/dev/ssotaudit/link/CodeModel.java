package dev.ssotaudit.link;

import dev.ssotaudit.fact.Effect;
import dev.ssotaudit.fact.Language;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All loaded files, linked; a larger model is a new one that shares the units. Thread safe.
 *
 * <p>Indexes say which functions mention a name as a callee or attribute; they are over the files
 * that were loaded when the model was made. A file that is asked for by its path is loaded then: it
 * joins the indexes of the next model only, so that no answer depends on the order of asking.
 */
public final class CodeModel {
  private static final Set<Effect> OPENING =
      EnumSet.of(Effect.ENGINE_CREATION, Effect.CONNECTION_CREATION, Effect.SESSION_FACTORY);

  private static final Set<Effect> SETTINGS = EnumSet.of(Effect.SETTINGS_BASE);

  private final Telling telling;
  private final Set<String> opening = new HashSet<>();
  private final Set<String> settings = new HashSet<>();
  private final TreeMap<String, SourceUnit> units = new TreeMap<>();
  private final Function<String, @Nullable SourceUnit> others;
  private final Difference difference;
  private final PathIndex paths;
  private final ApiIndex api;
  private final NameIndex names;
  private final Map<String, Set<String>> writing = new ConcurrentHashMap<>();

  /** A function that mentions a name. */
  public record Mention(FunctionSymbol function, Kind kind) {
    /** How it does. */
    public enum Kind {
      CALLS,
      WRITES,
      FILLS
    }
  }

  /** Links the units; no other file is at hand. */
  public CodeModel(Collection<SourceUnit> loaded, PathIndex paths, ApiIndex api) {
    this(loaded, paths, api, path -> null);
  }

  /**
   * Links the units.
   *
   * @param others gives a unit of the tree that is not among them, or null; asked by many threads
   */
  public CodeModel(
      Collection<SourceUnit> loaded,
      PathIndex paths,
      ApiIndex api,
      Function<String, @Nullable SourceUnit> others) {
    this(loaded, paths, api, others, Difference.NONE, null);
  }

  /**
   * Links the units of a version of a tree of which there is another.
   *
   * @param difference is told what is asked whose answer may differ
   * @param smaller a model of some of the units, whose indexes are added to, or null
   */
  public CodeModel(
      Collection<SourceUnit> loaded,
      PathIndex paths,
      ApiIndex api,
      Function<String, @Nullable SourceUnit> others,
      Difference difference,
      @Nullable CodeModel smaller) {
    this.difference = difference;
    this.paths = paths;
    this.api = api;
    this.others = others;
    loaded.forEach(unit -> units.put(unit.path(), unit));
    names = NameIndex.of(units.values(), smaller == null ? null : smaller.names);
    telling = Telling.of(units.values(), api);
    extending(OPENING, opening);
    extending(SETTINGS, settings);
  }

  private void extending(Set<Effect> effects, Set<String> found) {
    Deque<String> todo = new ArrayDeque<>();
    for (String base : names.supertypes()) {
      if (named(base, effects) || renamed(base, effects)) {
        todo.add(base);
      }
    }
    while (!todo.isEmpty()) {
      for (TypeSymbol type : typesWithBase(todo.remove())) {
        if (found.add(type.name())) {
          todo.add(type.name());
        }
      }
    }
  }

  private boolean named(String name, Set<Effect> effects) {
    return api.named(Language.PYTHON, name, effects) || api.named(Language.JAVA, name, effects);
  }

  /** Whether some type's base is an import's other name for something with one of the effects. */
  private boolean renamed(String base, Set<Effect> effects) {
    for (TypeSymbol type : typesWithBase(base)) {
      for (Binding binding : type.unit().bindings(base)) {
        if (binding instanceof Binding.OfImport i
            && i.imported().alias() != null
            && i.imported().name() != null
            && named(i.imported().name(), effects)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The simple names of types that extend, at any depth, what may be a library's engine or client.
   */
  public Set<String> opening() {
    return Collections.unmodifiableSet(opening);
  }

  /**
   * The simple names of types that extend, at any depth, what may be a library's settings class.
   */
  public Set<String> settingsTypes() {
    return Collections.unmodifiableSet(settings);
  }

  /** The names that tell something where they are used. */
  public Telling telling() {
    return telling;
  }

  /** The file's unit, loaded now if it is not yet, or null if it cannot be. */
  public @Nullable SourceUnit unit(String path) {
    difference.path(path);
    SourceUnit unit = units.get(path);
    return unit == null ? others.apply(path) : unit;
  }

  /** The units that the indexes cover, by path. */
  public Map<String, SourceUnit> units() {
    difference.units();
    return Collections.unmodifiableMap(units);
  }

  /** Is told what is asked whose answer another version of the tree may give otherwise. */
  public Difference difference() {
    return difference;
  }

  /** The tree's paths. */
  public PathIndex paths() {
    return paths;
  }

  /** The catalogue. */
  public ApiIndex api() {
    return api;
  }

  /**
   * The simple names under which functions are called that write an attribute or key of that name,
   * or call one that does.
   */
  public Set<String> writingNames(String property) {
    Set<String> found = writing.computeIfAbsent(property, this::findWriting);
    difference.mention(Mention.Kind.WRITES, property);
    found.forEach(name -> difference.mention(Mention.Kind.CALLS, name));
    return found;
  }

  private Set<String> findWriting(String property) {
    Set<String> direct = new HashSet<>();
    writersOfName(property).forEach(function -> direct.add(calledAs(function)));
    Set<String> all = new HashSet<>(direct);
    for (String name : direct) {
      callersOfName(name).forEach(function -> all.add(calledAs(function)));
    }
    return all;
  }

  private static String calledAs(FunctionSymbol function) {
    return function.name().equals("<init>") && function.owner() != null
        ? function.owner().name()
        : function.name();
  }

  /** The simple names that anything is called by. */
  public Set<String> calledNames() {
    return Collections.unmodifiableSet(names.names(Mention.Kind.CALLS));
  }

  /** The functions that call something of that simple name, in path order. */
  public List<FunctionSymbol> callersOfName(String name) {
    difference.mention(Mention.Kind.CALLS, name);
    return names.functions(Mention.Kind.CALLS, name);
  }

  /** The functions that write an attribute of that name, in path order. */
  public List<FunctionSymbol> writersOfName(String name) {
    difference.mention(Mention.Kind.WRITES, name);
    return names.functions(Mention.Kind.WRITES, name);
  }

  /** The functions that put something into a collection held by an attribute of that name. */
  public List<FunctionSymbol> fillersOfName(String name) {
    difference.mention(Mention.Kind.FILLS, name);
    return names.functions(Mention.Kind.FILLS, name);
  }

  /** The types that name a supertype of that simple name, in path order. */
  public List<TypeSymbol> typesWithBase(String simpleName) {
    difference.supertype(simpleName);
    return names.subtypes(simpleName);
  }
}
