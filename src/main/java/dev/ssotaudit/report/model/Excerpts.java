package dev.ssotaudit.report.model;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Source lines with every credential hidden: whatever looks like one, and every literal within a
 * stretch that a check found to hold one.
 */
public final class Excerpts {
  /** The check whose spans hold a password. */
  static final String CREDENTIAL_CHECK = "SSOT008";

  private final LineSource lines;
  private final Map<String, List<Span>> secret = new HashMap<>();

  Excerpts(LineSource lines, List<Finding> findings, Map<String, Site> sites) {
    this.lines = lines;
    for (Finding finding : findings) {
      if (finding.rule().equals(CREDENTIAL_CHECK)) {
        add(finding.path(), finding.span());
        Site site = finding.site() == null ? null : sites.get(finding.site());
        if (site != null) {
          add(site.path(), site.span());
        }
      }
    }
  }

  /** The lines of a result's files. */
  public static Excerpts of(LineSource lines, List<Finding> findings, List<Site> sites) {
    Map<String, Site> byFingerprint = new HashMap<>();
    sites.forEach(site -> byFingerprint.putIfAbsent(site.fingerprint(), site));
    return new Excerpts(lines, findings, byFingerprint);
  }

  private void add(String path, Span span) {
    secret.computeIfAbsent(path, key -> new ArrayList<>()).add(span);
  }

  /** The line with credentials hidden, or null where there is none. */
  public @Nullable Excerpt line(String path, int line) {
    String text = lines.line(path, line);
    if (text == null) {
      return null;
    }
    for (Span span : secret.getOrDefault(path, List.of())) {
      if (span.covers(line)) {
        return Excerpt.of(text, hideLiterals(text, span, line));
      }
    }
    return Excerpt.of(text, Masking.maskSource(text));
  }

  private static String hideLiterals(String text, Span span, int line) {
    int start = span.line() == line ? clamp(span.column() - 1, text) : 0;
    int end = span.endLine() == line ? clamp(span.endColumn() - 1, text) : text.length();
    // Within a text block or a triple-quoted string no quote says where the literal ends.
    boolean inside = line > span.line() && text.indexOf('"') < 0 && text.indexOf('\'') < 0;
    if (inside || end <= start) {
      return Masking.HIDDEN;
    }
    return Masking.maskSource(text.substring(0, start))
        + Masking.maskLiterals(text.substring(start, end))
        + Masking.maskSource(text.substring(end));
  }

  private static int clamp(int offset, String text) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
