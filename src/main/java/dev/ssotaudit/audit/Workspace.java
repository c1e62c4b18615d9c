package dev.ssotaudit.audit;

import dev.ssotaudit.extract.cache.FactCache;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.flow.Flows;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.Difference;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.source.CandidateScan;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.SourceFile;
import dev.ssotaudit.source.SourceIndex;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A tree made ready: listed, scanned, its facts at hand when they are asked for. */
final class Workspace implements AutoCloseable {
  private @Nullable CodeModel lastModel;
  private final AuditRequest request;
  private final ContractSet contracts;
  private final SourceIndex index;
  private final PathIndex paths;
  private final ApiIndex api;
  private final Flows flows;
  private final FactCache cache;
  private final FactLoader loader;
  private @Nullable Workspace other;
  private @Nullable SearchMemory memory;
  private Difference difference = Difference.NONE;

  Workspace(AuditRequest request, Listing listing, ContractSet contracts) {
    ApiModel model = contracts.model();
    this.request = request;
    this.contracts = contracts;
    index = new CandidateScan(NeedleSets.of(model), request.threads()).scan(listing);
    paths = new PathIndex(paths(index));
    api = new ApiIndex(model);
    flows = new Flows(paths, api);
    cache = request.cache() ? FactCache.open() : FactCache.disabled();
    loader = new FactLoader(index, paths, api, cache, request.threads());
  }

  /**
   * Another version of a tree. What is the same in both is read, parsed and evaluated once. It can
   * be used as long as the other one is open, and is closed with it.
   *
   * @param same which paths hold the same in both
   */
  Workspace(Workspace other, Listing listing, ContractSet contracts, Predicate<String> same) {
    ApiModel model = contracts.model();
    boolean sameRules = model.rulesHash().equals(other.contracts.model().rulesHash());
    this.request = other.request;
    this.contracts = contracts;
    CandidateScan scan = new CandidateScan(NeedleSets.of(model), request.threads());
    index = sameRules ? scan.scan(listing, other.index, same) : scan.scan(listing);
    List<String> all = paths(index);
    boolean samePaths = all.equals(paths(other.index));
    paths = samePaths ? other.paths : new PathIndex(all);
    api = sameRules ? other.api : new ApiIndex(model);
    flows = samePaths && sameRules ? other.flows : new Flows(paths, api);
    cache = other.cache;
    loader =
        new FactLoader(
            index,
            paths,
            api,
            cache,
            request.threads(),
            other.loader,
            path ->
                same.test(path) && paths.pythonModule(path).equals(other.paths.pythonModule(path)));
  }

  /**
   * Lets this tree's search remember what holds for the other version as well, which makes use of
   * it. To be called before either is searched.
   *
   * @param touched the code that is not the same in both
   */
  void remembersFor(Workspace version, Collection<String> touched) {
    boolean alike =
        version.contracts.model().rulesHash().equals(contracts.model().rulesHash())
            && version.paths.sourceRoots().equals(paths.sourceRoots());
    if (alike) {
      difference =
          new Difference(
              version.loader.known(touched),
              loader.known(touched),
              Difference.onlyOne(paths(version.index), paths(index)));
      paths.watch(difference);
      version.other = this;
    }
  }

  private static List<String> paths(SourceIndex index) {
    return index.files().stream().map(SourceFile::path).toList();
  }

  AuditRequest request() {
    return request;
  }

  ContractSet contracts() {
    return contracts;
  }

  SourceIndex index() {
    return index;
  }

  FactLoader loader() {
    return loader;
  }

  Flows flows() {
    return flows;
  }

  PathIndex paths() {
    return paths;
  }

  /** Every site, judged against the owners. */
  List<Site> sites(OwnerBoundary boundary) {
    SearchMemory earlier = other == null ? null : other.memory;
    SiteSearch search = new SiteSearch(this, boundary);
    boolean usable = earlier != null && earlier.of(boundary);
    List<Site> sites =
        usable && earlier != null ? search.run(candidates(), earlier) : search.run(candidates());
    memory = difference.none() ? null : search.memory();
    return sites;
  }

  /** All that is loaded by now, linked; what it is asked for besides is loaded then. */
  CodeModel model() {
    lastModel = new CodeModel(loader.loaded(), paths, api, loader::unit, difference, lastModel);
    return lastModel;
  }

  /** The number of the file in the index, or -1 where it is none of an audited language. */
  int file(String path) {
    for (int file = 0; file < index.files().size(); file++) {
      SourceFile source = index.files().get(file);
      if (source.path().equals(path)) {
        return source.language() == Language.CONFIG ? -1 : file;
      }
    }
    return -1;
  }

  /** The files that can hold a site, and those that owners may lie in. */
  private Set<Integer> candidates() {
    Set<Integer> candidates = new TreeSet<>();
    for (int file : index.candidates()) {
      candidates.add(file);
    }
    for (int file = 0; file < index.files().size(); file++) {
      if (contracts.mayOwn(index.files().get(file).path())) {
        candidates.add(file);
      }
    }
    return candidates;
  }

  @Override
  public void close() {
    cache.close();
  }
}
