package dev.ssotaudit.audit;

import dev.ssotaudit.extract.cache.FactCache;
import dev.ssotaudit.fact.ApiModel;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.link.ApiIndex;
import dev.ssotaudit.link.PathIndex;
import dev.ssotaudit.policy.Governance;
import dev.ssotaudit.source.CandidateScan;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.SourceFile;
import dev.ssotaudit.source.SourceIndex;
import dev.ssotaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pipeline: list, scan, extract, link, ask, judge. */
public final class Auditor {
  private final String version;

  /** An auditor that reports itself as this version. */
  public Auditor(String version) {
    this.version = version;
  }

  /** Audits a tree. */
  public AuditOutcome audit(AuditRequest request) {
    Listing listing;
    try {
      listing = SourceTree.open(request.root()).list();
    } catch (NoSuchFileException e) {
      return refused(request, "no such file or folder", "check the path");
    } catch (IOException e) {
      return refused(request, "cannot be read: " + e.getMessage(), "check the path's permissions");
    }
    ContractSet contracts = ContractSet.load(request, listing);
    if (!contracts.problems().isEmpty()) {
      return new AuditOutcome.Refused(contracts.problems());
    }
    return new AuditOutcome.Audited(judged(request, listing, contracts));
  }

  private static AuditOutcome refused(AuditRequest request, String cause, String advice) {
    return new AuditOutcome.Refused(
        List.of(new AuditOutcome.Problem(request.root().toString(), 0, 0, cause, advice)));
  }

  private AuditResult judged(AuditRequest request, Listing listing, ContractSet contracts) {
    ApiModel model = contracts.model();
    SourceIndex index = new CandidateScan(NeedleSets.of(model), request.threads()).scan(listing);
    PathIndex paths = new PathIndex(index.files().stream().map(SourceFile::path).toList());
    ApiIndex api = new ApiIndex(model);
    Governance governance = contracts.governance();
    try (FactCache cache = request.cache() ? FactCache.open() : FactCache.disabled()) {
      FactLoader loader = new FactLoader(index, paths, cache, request.threads());
      Set<Integer> candidates = candidates(index, contracts);
      List<Site> sites =
          new SiteSearch(index, loader, paths, api, governance, request.threads()).run(candidates);
      return Results.of(version, request, listing, contracts, index, loader, sites);
    }
  }

  /** The files that can hold a site, and those that owners may lie in. */
  private static Set<Integer> candidates(SourceIndex index, ContractSet contracts) {
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

  static List<Contract> none() {
    return new ArrayList<>();
  }
}
