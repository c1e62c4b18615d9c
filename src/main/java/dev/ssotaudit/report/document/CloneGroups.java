package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.AuditResult.CloneGroup;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;

/** Builders that mean the same. */
final class CloneGroups implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(3, "1.6 Duplicate builders");
    out.paragraph(
        "Groups of builders that yield the same URL or engine from the same settings: "
            + model.result().clones().size()
            + ".");
    Items items = new Items();
    for (CloneGroup group : model.result().clones()) {
      items.add(title(group), members(model, group));
    }
    out.list(items);
  }

  private static Line title(CloneGroup group) {
    Line line =
        Line.of(Words.count(group.sites().size(), "builder") + " of ").code(group.template());
    if (!group.keys().isEmpty()) {
      line.text(", reading ").code(String.join(", ", group.keys()));
    }
    return line.text(group.ownerAmong() ? "; one is the owner's" : "; none is an owner's");
  }

  private static Items members(ReportModel model, CloneGroup group) {
    Items items = new Items();
    for (String fingerprint : group.sites()) {
      Site site = model.site(fingerprint);
      if (site != null) {
        items.add(
            new Line()
                .code(Places.of(site))
                .text(" in ")
                .code(site.enclosing())
                .text(": " + site.verdict().name()));
      }
    }
    return items;
  }
}
