package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.SourceIndex;
import java.util.ArrayList;
import java.util.List;

/** Puts an audit's result together. */
final class Results {
  private Results() {}

  static AuditResult of(
      String version,
      AuditRequest request,
      Listing listing,
      ContractSet contracts,
      SourceIndex index,
      FactLoader loader,
      List<Site> sites) {
    List<String> notices = new ArrayList<>(listing.notices());
    return new AuditResult(
        request.root().toString(),
        null,
        version,
        contracts.model().rulesHash(),
        contracts.files().isEmpty(),
        contracts.path(),
        contracts.contracts(),
        List.of(),
        coverage(index, loader),
        sites,
        List.of(),
        List.of(),
        List.of(),
        notices);
  }

  private static Coverage coverage(SourceIndex index, FactLoader loader) {
    List<String> partly = new ArrayList<>();
    List<Coverage.Problem> problems = new ArrayList<>();
    List<Coverage.Skipped> skipped = new ArrayList<>();
    index.skipped().forEach(s -> skipped.add(new Coverage.Skipped(s.path(), s.reason().text())));
    int whole = 0;
    for (SourceUnit unit : loader.loaded()) {
      FileFacts facts = unit.facts();
      if (facts.unreadable()) {
        skipped.add(new Coverage.Skipped(unit.path(), facts.problems().get(0).message()));
      } else if (facts.problems().isEmpty()) {
        whole++;
      } else {
        partly.add(unit.path());
      }
      for (ParseProblem problem : facts.problems()) {
        problems.add(
            new Coverage.Problem(
                unit.path(), problem.span().line(), problem.span().column(), problem.message()));
      }
    }
    int code = 0;
    for (var file : index.files()) {
      code += file.language() == dev.ssotaudit.fact.Language.CONFIG ? 0 : 1;
    }
    return new Coverage(code, loader.loaded().size(), whole, partly, problems, skipped);
  }
}
