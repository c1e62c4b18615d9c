package dev.ssotaudit.audit;

import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.extract.cache.FactCache;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.ContentHash;
import dev.ssotaudit.source.Parallel;
import dev.ssotaudit.source.SourceFile;
import dev.ssotaudit.source.SourceIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Extracts files into units, each at most once, in parallel, through the fact cache. */
final class FactLoader {
  private final SourceIndex index;
  private final PathIndex paths;
  private final ApiIndex api;
  private final FactCache cache;
  private final int threads;
  private final @Nullable FactLoader other;
  private final Predicate<String> same;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ConcurrentSkipListMap<String, SourceUnit> loaded = new ConcurrentSkipListMap<>();
  private final Map<String, SourceUnit> demanded = new ConcurrentHashMap<>();
  private final Map<String, SourceUnit> read = new ConcurrentHashMap<>();
  private final ThreadLocal<Extractors> extractors = ThreadLocal.withInitial(Extractors::new);

  FactLoader(SourceIndex index, PathIndex paths, ApiIndex api, FactCache cache, int threads) {
    this(index, paths, api, cache, threads, null, path -> false);
  }

  /**
   * Shares units with the loader of another tree.
   *
   * @param same which paths hold the same in both trees, under the same module name
   */
  FactLoader(
      SourceIndex index,
      PathIndex paths,
      ApiIndex api,
      FactCache cache,
      int threads,
      @Nullable FactLoader other,
      Predicate<String> same) {
    this.other = other;
    this.same = same;
    this.index = index;
    this.paths = paths;
    this.api = api;
    this.cache = cache;
    this.threads = threads;
    for (int i = 0; i < index.files().size(); i++) {
      if (index.files().get(i).language() != Language.CONFIG) {
        numbers.put(index.files().get(i).path(), i);
      }
    }
  }

  /** The file's unit, loaded now if it is not yet, or null if the tree has no such code. */
  @Nullable SourceUnit unit(String path) {
    SourceUnit unit = loaded.get(path);
    Integer file = unit == null ? numbers.get(path) : null;
    if (file == null) {
      return unit;
    }
    return demanded.computeIfAbsent(path, p -> unit(file, extractors.get()));
  }

  /** Units of paths that are code of the tree, without counting them as loaded. */
  List<SourceUnit> known(Collection<String> wanted) {
    List<SourceUnit> units = new ArrayList<>();
    for (String path : wanted) {
      Integer file = numbers.get(path);
      if (file != null) {
        units.add(unit(file, extractors.get()));
      }
    }
    return units;
  }

  /** All that is loaded by now, in path order. */
  Collection<SourceUnit> loaded() {
    loaded.putAll(demanded);
    demanded.clear();
    return loaded.values();
  }

  boolean isLoaded(String path) {
    return loaded.containsKey(path) || demanded.containsKey(path);
  }

  /** Loads those of the paths that are code of the tree. */
  void loadPaths(Collection<String> wanted) {
    List<Integer> files = new ArrayList<>();
    for (String path : wanted) {
      Integer file = numbers.get(path);
      if (file != null) {
        files.add(file);
      }
    }
    load(files);
  }

  /** Loads those of the files that are code and not loaded; returns how many were new. */
  int load(Collection<Integer> files) {
    List<Integer> fresh = new ArrayList<>();
    for (Integer file : files) {
      SourceFile source = index.files().get(file);
      if (source.language() != Language.CONFIG && !isLoaded(source.path())) {
        fresh.add(file);
      }
    }
    SourceUnit[] units = new SourceUnit[fresh.size()];
    Parallel.run(threads, fresh.size(), () -> i -> units[i] = unit(fresh.get(i), extractors.get()));
    for (SourceUnit unit : units) {
      loaded.put(unit.path(), unit);
    }
    return units.length;
  }

  private SourceUnit unit(int file, Extractors extractors) {
    String path = index.files().get(file).path();
    Map<String, SourceUnit> units = other != null && same.test(path) ? other.read : read;
    return units.computeIfAbsent(path, p -> read(file, extractors));
  }

  private SourceUnit read(int file, Extractors extractors) {
    SourceFile source = index.files().get(file);
    FileFacts facts = facts(file, source, extractors);
    String module =
        source.language() == Language.PYTHON
            ? paths.pythonModule(source.path())
            : facts.packageName();
    SourceUnit unit = new SourceUnit(source.path(), module, facts);
    unit.index(api);
    return unit;
  }

  private FileFacts facts(int file, SourceFile source, Extractors extractors) {
    String extractor = source.language().id() + "-" + Extractors.EXTRACTOR_VERSION;
    @Nullable ContentHash hash = cache.enabled() ? index.contentHash(file) : null;
    Optional<FileFacts> known = hash == null ? Optional.empty() : cache.get(hash, extractor);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] bytes = index.bytes(file);
    if (bytes == null) {
      return FileFacts.unreadable(
          source.language(), "the file changed or vanished while it was read");
    }
    FileFacts facts = extractors.extract(source.language(), bytes);
    if (hash != null) {
      cache.put(hash, extractor, facts);
    }
    return facts;
  }
}
