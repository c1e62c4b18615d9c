package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.flow.CallerNeed;
import dev.ssotaudit.flow.KnownUses;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.flow.Shared;
import dev.ssotaudit.flow.UnitAnalysis;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.Parallel;
import dev.ssotaudit.source.SourceIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks every candidate file for its sites; loads what the answers lack, links again and asks again
 * those that lacked something, until nothing is lacking.
 */
final class SiteSearch {
  private final Workspace workspace;
  private final SourceIndex index;
  private final FactLoader loader;
  private final OwnerBoundary boundary;
  private final KnownUses uses = new KnownUses();
  private final Map<CallerNeed, Set<Integer>> callerFiles = new HashMap<>();
  private final Map<String, UnitAnalysis.Result> results = new TreeMap<>();
  private final Set<String> differing = new TreeSet<>();
  private Shared shared;

  SiteSearch(Workspace workspace, OwnerBoundary boundary) {
    this.workspace = workspace;
    this.index = workspace.index();
    this.loader = workspace.loader();
    this.boundary = boundary;
    this.shared = new Shared(workspace.model(), workspace.flows(), boundary);
  }

  /** The sites of the given files, sorted. */
  List<Site> run(Set<Integer> candidates) {
    loader.load(candidates);
    return settle(loadedPaths());
  }

  /**
   * The sites of the given files, sorted. Only those files are asked that may answer otherwise than
   * in the version that the memory is of.
   */
  List<Site> run(Set<Integer> candidates, SearchMemory memory) {
    loader.load(candidates);
    Set<String> ask = loadedPaths();
    loader.loadPaths(memory.loaded());
    link();
    if (SearchMemory.whole(shared).equals(memory.whole())) {
      results.putAll(memory.kept(ask));
      results.keySet().forEach(path -> uses.keep(path, memory.used(path)));
      ask.removeAll(results.keySet());
    }
    return settle(ask);
  }

  private List<Site> settle(Set<String> first) {
    Set<String> ask = first;
    do {
      link();
      results.putAll(askAll(ask));
      ask = lacking(results);
      if (ask.isEmpty()) {
        ask = uses.learn(results);
      }
    } while (!ask.isEmpty());
    List<Site> sites = new ArrayList<>();
    results.values().forEach(result -> sites.addAll(result.sites()));
    sites.sort(ORDER);
    return sites;
  }

  private void link() {
    shared = new Shared(workspace.model(), workspace.flows(), boundary);
  }

  private Set<String> loadedPaths() {
    Set<String> paths = new TreeSet<>();
    loader.loaded().forEach(unit -> paths.add(unit.path()));
    return paths;
  }

  /** What was found out, for a search in another version of the tree. */
  SearchMemory memory() {
    return new SearchMemory(
        boundary, results, differing, uses, SearchMemory.whole(shared), loadedPaths());
  }

  static final Comparator<Site> ORDER =
      Comparator.comparing(Site::path)
          .thenComparingInt(site -> site.span().line())
          .thenComparingInt(site -> site.span().column())
          .thenComparing(Site::kind)
          .thenComparing(Site::fingerprint);

  private Map<String, UnitAnalysis.Result> askAll(Set<String> ask) {
    List<String> list = List.copyOf(ask);
    UnitAnalysis.Result[] answers = new UnitAnalysis.Result[list.size()];
    boolean[] marked = new boolean[list.size()];
    Shared current = shared;
    Parallel.run(
        workspace.request().threads(),
        list.size(),
        () ->
            i -> {
              boolean before = current.model().difference().begin();
              SourceUnit unit = Objects.requireNonNull(current.model().unit(list.get(i)));
              answers[i] = UnitAnalysis.of(current, unit, uses.of(unit.path()));
              marked[i] = current.model().difference().end(before);
            });
    Map<String, UnitAnalysis.Result> found = new HashMap<>();
    for (int i = 0; i < answers.length; i++) {
      found.put(list.get(i), answers[i]);
      differing.remove(list.get(i));
      if (marked[i]) {
        differing.add(list.get(i));
      }
    }
    return found;
  }

  /** Loads what answers lack; returns the files to ask again. */
  private Set<String> lacking(Map<String, UnitAnalysis.Result> results) {
    Set<Integer> wanted = new TreeSet<>();
    Set<String> again = new TreeSet<>();
    results.forEach(
        (path, result) -> {
          Set<Integer> lacks = lacks(result);
          if (!lacks.isEmpty()) {
            wanted.addAll(lacks);
            again.add(path);
          }
        });
    Set<Integer> callers = wrapperCallers(results);
    wanted.addAll(callers);
    loader.load(wanted);
    callers.forEach(file -> again.add(index.files().get(file).path()));
    return again;
  }

  /** The files that were not asked and may call what opens a database for them. */
  private Set<Integer> wrapperCallers(Map<String, UnitAnalysis.Result> results) {
    Set<Integer> files = new TreeSet<>();
    for (UnitAnalysis.Result result : results.values()) {
      for (CallerNeed need : result.wrapperCallers()) {
        files.addAll(callerFiles.computeIfAbsent(need, this::filesOf));
      }
    }
    files.removeIf(file -> results.containsKey(index.files().get(file).path()));
    return files;
  }

  private Set<Integer> lacks(UnitAnalysis.Result result) {
    Set<Integer> files = new HashSet<>();
    for (CallerNeed need : result.needCallers()) {
      files.addAll(callerFiles.computeIfAbsent(need, this::filesOf));
    }
    files.removeIf(file -> loader.isLoaded(index.files().get(file).path()));
    return files;
  }

  private Set<Integer> filesOf(CallerNeed need) {
    Set<Integer> files = new TreeSet<>();
    for (int file : index.filesWith(need.name())) {
      if (!boundary.test(index.files().get(file).path())
          && index.files().get(file).language() != Language.CONFIG) {
        files.add(file);
      }
    }
    if (!need.near().isEmpty()) {
      Set<Integer> near = new HashSet<>();
      for (String name : need.near()) {
        for (int file : index.filesWith(name)) {
          near.add(file);
        }
      }
      files.retainAll(near);
    }
    return files;
  }
}
