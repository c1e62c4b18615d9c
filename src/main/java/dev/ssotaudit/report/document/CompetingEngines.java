package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Role;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Second engines of a store that has an owner, each beside its rivals. */
final class CompetingEngines implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.3 Competing engines");
    List<Site> sites = SiteList.production(model, Site::competing);
    out.paragraph(
        "Engines, pools and clients that are made outside the owner on a canonical URL: "
            + Words.of(sites.size(), model.production().governed())
            + (sites.isEmpty() ? "." : "; by contract and store, with the canonical ones:"));
    Map<String, List<Site>> groups = new TreeMap<>();
    sites.forEach(site -> groups.computeIfAbsent(key(site), k -> new ArrayList<>()).add(site));
    Items items = new Items();
    groups.forEach((key, rivals) -> items.add(title(rivals), rivals(model, key, rivals)));
    out.list(items);
  }

  private static String key(Site site) {
    return site.contract() + "\n" + site.store();
  }

  private static Line title(List<Site> rivals) {
    Site first = rivals.get(0);
    return new Line()
        .prose(first.store())
        .text(" under ")
        .code(String.valueOf(first.contract()))
        .text(": " + Words.count(rivals.size(), "rival"));
  }

  private static Items rivals(ReportModel model, String key, List<Site> rivals) {
    Items items = new Items();
    List<Site> canonical =
        SiteList.production(
            model,
            site ->
                site.verdict() == Verdict.CANONICAL
                    && site.kind().role() == Role.ENGINE
                    && key(site).equals(key));
    canonical.forEach(site -> items.add(rival("canonical", site)));
    rivals.forEach(site -> items.add(rival(site.verdict().name(), site)));
    return items;
  }

  private static Line rival(String word, Site site) {
    return Line.of(word + " ")
        .code(Places.of(site))
        .text(" by ")
        .code(site.symbol())
        .text(" in ")
        .code(site.enclosing());
  }
}
