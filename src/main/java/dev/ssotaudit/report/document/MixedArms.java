package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** The sites that conform on some paths only; the bad arm and its condition are named. */
final class MixedArms implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.4 Mixed arms");
    List<Site> sites = SiteList.production(model, site -> site.verdict() == Verdict.MIXED);
    out.paragraph(
        "Sites that go through the owner on some paths and around it on others: "
            + Words.of(sites.size(), model.production().governed())
            + ".");
    out.list(SiteList.of(sites));
  }
}
