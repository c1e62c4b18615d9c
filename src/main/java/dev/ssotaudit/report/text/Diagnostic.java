package dev.ssotaudit.report.text;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.model.Excerpt;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Visible;
import java.io.IOException;

/** One finding with its evidence. */
final class Diagnostic {
  private final ReportModel model;
  private final Style style;
  private final Appendable out;

  Diagnostic(ReportModel model, Style style, Appendable out) {
    this.model = model;
    this.style = style;
    this.out = out;
  }

  /** The finding on one line. */
  void headline(Finding finding) throws IOException {
    out.append(style.strong(Visible.of(finding.path())))
        .append(":" + finding.span().line() + ":" + finding.span().column() + ": ")
        .append(severity(finding.severity(), finding.severity().id() + "[" + finding.rule() + "]"))
        .append(" ")
        .append(safe(finding.message()))
        .append("\n");
  }

  /** The finding, its line, where the value comes from, and what to do instead. */
  void full(Finding finding) throws IOException {
    headline(finding);
    Excerpt excerpt = model.excerpts().line(finding.path(), finding.span().line());
    if (excerpt != null) {
      new Snippet(style).write(excerpt, finding.span(), out);
    }
    Site site = model.site(finding.site());
    if (site != null) {
      new Evidence(style, out).write(site);
    }
    for (Hop hop : finding.related()) {
      if (site == null || !shown(site, hop)) {
        note("see", Places.of(hop) + " " + safe(hop.what()));
      }
    }
    if (finding.help() != null) {
      note("help", safe(finding.help()));
    }
    out.append("\n");
  }

  /** Whether the step stands in the evidence already. */
  private static boolean shown(Site site, Hop hop) {
    return site.origins().stream()
        .flatMap(origin -> origin.hops().stream())
        .anyMatch(step -> Places.of(step).equals(Places.of(hop)) && step.what().equals(hop.what()));
  }

  private void note(String word, String text) throws IOException {
    out.append("   ").append(style.dim("= " + word + ":")).append(" " + text + "\n");
  }

  private String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> style.bad(text);
      case WARNING -> style.warn(text);
      case NOTE -> style.dim(text);
    };
  }

  static String safe(String text) {
    return Visible.of(Masking.mask(text));
  }
}
