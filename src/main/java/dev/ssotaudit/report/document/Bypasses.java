package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** The sites that go around their owner. */
final class Bypasses implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.5 Bypasses");
    List<Site> sites = SiteList.production(model, site -> site.verdict() == Verdict.BYPASSES);
    out.paragraph(
        "Sites that do not go through their owner: "
            + Words.of(sites.size(), model.production().governed())
            + ".");
    out.list(SiteList.of(sites));
  }
}
