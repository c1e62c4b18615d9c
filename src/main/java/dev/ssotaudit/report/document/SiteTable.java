package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Via;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;

/** Every site in a table. */
final class SiteTable implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "Appendix A. Every site");
    List<Site> sites = model.result().sites();
    out.paragraph(
        Words.count(sites.size(), "site")
            + ": "
            + model.production().total()
            + " counted above, "
            + (sites.size() - model.production().total())
            + " in test code, exempt code or reached through wrappers.");
    if (sites.isEmpty()) {
      return;
    }
    List<List<Line>> rows = new ArrayList<>();
    for (Site site : sites) {
      rows.add(
          List.of(
              Line.codeOf(Places.of(site)),
              Line.of(site.kind().id()),
              new Line().prose(site.store()),
              Line.of(site.verdict().name()),
              Line.of(marks(site)),
              site.contract() == null ? Line.of("none") : Line.codeOf(site.contract()),
              Line.codeOf(site.symbol()),
              Line.codeOf(site.enclosing())));
    }
    out.table(
        List.of("Place", "Kind", "Store", "Verdict", "Marks", "Contract", "Symbol", "In"), rows);
  }

  private static String marks(Site site) {
    List<String> marks = new ArrayList<>();
    if (site.competing()) {
      marks.add("competing");
    }
    if (site.test()) {
      marks.add("test");
    }
    if (site.exempt() != null) {
      marks.add("exempt");
    }
    if (site.via() == Via.WRAPPER) {
      marks.add("wrapper");
    }
    return String.join(", ", marks);
  }
}
