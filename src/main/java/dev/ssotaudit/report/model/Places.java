package dev.ssotaudit.report.model;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;

/** Places as reports write them. */
public final class Places {
  private Places() {}

  /** {@code path:line}, or {@code path:from-to} over several lines. */
  public static String lines(String path, Span span) {
    String start = Visible.of(path) + ":" + span.line();
    return span.endLine() > span.line() ? start + "-" + span.endLine() : start;
  }

  /** Where the site stands. */
  public static String of(Site site) {
    return lines(site.path(), site.span());
  }

  /** Where the finding points to. */
  public static String of(Finding finding) {
    return lines(finding.path(), finding.span());
  }

  /** Where the hop stands, by its first line. */
  public static String of(Hop hop) {
    return Visible.of(hop.path()) + ":" + hop.span().line();
  }
}
