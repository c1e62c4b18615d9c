package dev.ssotaudit.report.text;

import static dev.ssotaudit.report.text.Diagnostic.safe;

import dev.ssotaudit.audit.Explanation;
import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.report.model.Excerpt;
import dev.ssotaudit.report.model.Excerpts;
import dev.ssotaudit.report.model.LineSource;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.Visible;
import java.io.IOException;
import java.util.List;

/** What the tool sees at one line. */
public final class ExplanationText {
  private final List<CheckPage> pages;
  private final LineSource lines;
  private final Style style;

  /** With the pages to name the checks by, and the audited text to show. */
  public ExplanationText(List<CheckPage> pages, LineSource lines, boolean colour) {
    this.pages = pages;
    this.lines = lines;
    this.style = Style.of(colour);
  }

  /** Writes the explanation. */
  public void write(Explanation explanation, Appendable out) throws IOException {
    out.append(style.strong(Visible.of(explanation.path()) + ":" + explanation.line()))
        .append(": " + safe(explanation.status()) + "\n");
    Excerpts excerpts = Excerpts.of(lines, explanation.findings(), explanation.sites());
    Excerpt line = excerpts.line(explanation.path(), explanation.line());
    if (line != null) {
      int end = line.text().stripTrailing().length();
      int start = end - line.text().strip().length();
      Span whole = new Span(explanation.line(), start + 1, explanation.line(), end + 1);
      new Snippet(style).write(Excerpt.whole(line.text()), whole, out);
    }
    for (String observation : explanation.observations()) {
      out.append("   ").append(style.dim("= seen:")).append(" " + safe(observation) + "\n");
    }
    if (explanation.sites().isEmpty()) {
      out.append("No site covers this line.\n");
    }
    for (Site site : explanation.sites()) {
      out.append(style.strong("site")).append(" " + Places.of(site) + "\n");
      new Evidence(style, out).write(site);
    }
    for (Finding finding : explanation.findings()) {
      finding(finding, out);
    }
  }

  private void finding(Finding finding, Appendable out) throws IOException {
    out.append(style.strong(finding.rule() + name(finding.rule())))
        .append(" " + finding.severity().id() + ": " + safe(finding.message()))
        .append(finding.gated() ? "\n" : " (not gated)\n");
    if (finding.help() != null) {
      out.append("   ").append(style.dim("= help:")).append(" " + safe(finding.help()) + "\n");
    }
  }

  private String name(String rule) {
    return pages.stream()
        .filter(page -> page.id().equals(rule))
        .map(page -> " " + page.name())
        .findFirst()
        .orElse("");
  }
}
