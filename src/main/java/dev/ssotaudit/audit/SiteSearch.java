package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.flow.CallerNeed;
import dev.ssotaudit.flow.KnownUses;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.flow.Shared;
import dev.ssotaudit.flow.UnitAnalysis;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.Parallel;
import dev.ssotaudit.source.SourceIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  SiteSearch(Workspace workspace, OwnerBoundary boundary) {
    this.workspace = workspace;
    this.index = workspace.index();
    this.loader = workspace.loader();
    this.boundary = boundary;
  }

  /** The sites of the given files, sorted. */
  List<Site> run(Set<Integer> candidates) {
    loader.load(candidates);
    Map<String, UnitAnalysis.Result> results = new TreeMap<>();
    Set<String> ask = new TreeSet<>();
    for (SourceUnit unit : loader.loaded()) {
      ask.add(unit.path());
    }
    while (!ask.isEmpty()) {
      CodeModel model = workspace.model();
      results.putAll(askAll(model, ask));
      ask = lacking(results);
      if (ask.isEmpty()) {
        ask = uses.learn(results);
      }
    }
    List<Site> sites = new ArrayList<>();
    results.values().forEach(result -> sites.addAll(result.sites()));
    sites.sort(ORDER);
    return sites;
  }

  static final Comparator<Site> ORDER =
      Comparator.comparing(Site::path)
          .thenComparingInt(site -> site.span().line())
          .thenComparingInt(site -> site.span().column())
          .thenComparing(Site::kind)
          .thenComparing(Site::fingerprint);

  private Map<String, UnitAnalysis.Result> askAll(CodeModel model, Set<String> ask) {
    List<String> list = List.copyOf(ask);
    Shared shared = new Shared(model, workspace.flows(), boundary);
    UnitAnalysis.Result[] answers = new UnitAnalysis.Result[list.size()];
    Parallel.run(
        workspace.request().threads(),
        list.size(),
        () ->
            i -> {
              SourceUnit unit = java.util.Objects.requireNonNull(model.unit(list.get(i)));
              answers[i] = UnitAnalysis.of(shared, unit, uses.of(unit.path()));
            });
    Map<String, UnitAnalysis.Result> results = new HashMap<>();
    for (int i = 0; i < answers.length; i++) {
      results.put(list.get(i), answers[i]);
    }
    return results;
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
    loader.load(wanted);
    return again;
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
          && index.files().get(file).language() != dev.ssotaudit.fact.Language.CONFIG) {
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
