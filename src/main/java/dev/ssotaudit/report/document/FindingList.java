package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.report.model.Excerpt;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings by check, with what to do. */
final class FindingList implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "3. Findings");
    out.paragraph(
        Words.count(model.gated().size(), "finding")
            + " in production code; "
            + model.ungated().size()
            + " more in test code, exempt code and wrappers, which are not gated.");
    ReportModel.byRule(model.gated()).forEach((rule, found) -> rule(model, rule, found, out));
    Map<String, List<Finding>> apart = ReportModel.byRule(model.ungated());
    if (!apart.isEmpty()) {
      out.heading(3, "Not gated");
      Items items = new Items();
      apart.forEach((rule, found) -> items.add(Line.of(rule + ": " + found.size()), places(found)));
      out.list(items);
    }
  }

  private static void rule(ReportModel model, String rule, List<Finding> found, Blocks out) {
    CheckPage page = model.page(rule);
    out.heading(
        3,
        rule
            + (page == null ? "" : " " + page.name())
            + ": "
            + Words.count(found.size(), "finding"));
    if (page != null) {
      out.paragraph(page.why().strip().replace('\n', ' '));
    }
    Items items = new Items();
    found.forEach(finding -> items.add(line(model, finding), details(finding)));
    out.list(items);
    if (page != null) {
      instead(page, found, out);
    }
  }

  private static Line line(ReportModel model, Finding finding) {
    Line line =
        new Line()
            .code(Places.of(finding))
            .text(" " + finding.severity().id() + ": ")
            .prose(finding.message());
    Excerpt excerpt = model.excerpts().line(finding.path(), finding.span().line());
    return excerpt == null || excerpt.text().isBlank()
        ? line
        : line.text(": ").code(excerpt.text().strip());
  }

  private static Items details(Finding finding) {
    Items items = new Items();
    finding
        .related()
        .forEach(
            hop ->
                items.add(
                    Line.of("see ")
                        .code(Places.lines(hop.path(), hop.span()))
                        .text(" ")
                        .prose(hop.what())));
    if (finding.help() != null) {
      items.add(Line.of("do: ").prose(finding.help()));
    }
    return items;
  }

  private static Items places(List<Finding> found) {
    Items items = new Items();
    found.forEach(
        finding ->
            items.add(new Line().code(Places.of(finding)).text(" ").prose(finding.message())));
    return items;
  }

  /** The page's cure, in the languages of the files complained of. */
  private static void instead(CheckPage page, List<Finding> found, Blocks out) {
    for (Map.Entry<Language, String> entry : new TreeMap<>(page.instead()).entrySet()) {
      String end = entry.getKey() == Language.JAVA ? ".java" : ".py";
      if (found.stream().anyMatch(finding -> finding.path().endsWith(end))) {
        out.paragraph("Instead (" + entry.getKey().id() + "):");
        out.code(entry.getKey().id(), entry.getValue());
      }
    }
  }
}
