package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;
import java.util.function.Predicate;

/** Sites with their evidence. */
final class SiteList {
  private SiteList() {}

  /** The production sites that fit. */
  static List<Site> production(ReportModel model, Predicate<Site> wanted) {
    return model.result().sites().stream().filter(ReportModel::counts).filter(wanted).toList();
  }

  /** Each site, where its value comes from, and the steps in between. */
  static Items of(List<Site> sites) {
    Items items = new Items();
    for (Site site : sites) {
      items.add(line(site), origins(site));
    }
    return items;
  }

  static Line line(Site site) {
    Line line =
        new Line()
            .code(Places.of(site))
            .text(": " + site.kind().id() + " (")
            .prose(site.store())
            .text(") by ")
            .code(site.symbol())
            .text(" in ")
            .code(site.enclosing());
    return site.reason().isEmpty() ? line : line.text(": ").prose(site.reason());
  }

  private static Items origins(Site site) {
    Items items = new Items();
    for (Origin origin : site.origins()) {
      Line line = Line.of("from " + origin.kind().id() + " ").code(origin.label());
      if (origin.condition() != null) {
        line.text(", if ").code(origin.condition());
      }
      items.add(line, hops(origin.hops()));
    }
    return items;
  }

  private static Items hops(List<Hop> hops) {
    Items items = new Items();
    for (Hop hop : hops) {
      items.add(new Line().code(Places.lines(hop.path(), hop.span())).text(" ").prose(hop.what()));
    }
    return items;
  }
}
