package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** The governed sites that the code does not decide. */
final class Undecided implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.7 Undecided");
    List<Site> sites = SiteList.production(model, site -> site.verdict() == Verdict.UNDECIDED);
    out.paragraph(
        "Sites that the code does not decide, each with the reason: "
            + Words.of(sites.size(), model.production().governed())
            + ".");
    out.list(SiteList.of(sites));
  }
}
