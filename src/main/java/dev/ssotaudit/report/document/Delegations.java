package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** The sites that are proved to go through their owner, with the chain that proves it. */
final class Delegations implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.2 Delegation");
    List<Site> sites =
        SiteList.production(
            model, site -> site.verdict() == Verdict.DELEGATES && !site.competing());
    int competing = model.production().count(Verdict.DELEGATES) - sites.size();
    out.paragraph(
        "Sites outside the owners that take what they need from an owner on every path: "
            + Words.of(sites.size(), model.production().governed())
            + (competing == 0 ? "." : "; " + competing + " more compete, see 1.3."));
    out.list(SiteList.of(sites));
  }
}
