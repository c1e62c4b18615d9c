package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Severity;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.model.Places;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What to do first: the places whose repair clears the most findings. */
final class Recommendations implements Section {
  private static final int SHOWN = 25;

  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "4. Recommendations");
    Map<String, List<Finding>> byCause = new TreeMap<>();
    for (Finding finding : model.gated()) {
      byCause.computeIfAbsent(cause(model, finding), k -> new ArrayList<>()).add(finding);
    }
    if (byCause.isEmpty()) {
      out.paragraph("None: no finding in production code.");
      return;
    }
    List<Map.Entry<String, List<Finding>>> ordered = new ArrayList<>(byCause.entrySet());
    // Stable, so that equals stay in the order of their places.
    ordered.sort(
        Comparator.comparingLong(
                (Map.Entry<String, List<Finding>> entry) -> errors(entry.getValue()))
            .thenComparing(entry -> entry.getValue().size())
            .reversed());
    out.paragraph("In the order of what they clear, errors first.");
    Items items = new Items();
    ordered.stream().limit(SHOWN).forEach(e -> items.add(line(e.getKey(), e.getValue())));
    out.list(items);
    int more = ordered.size() - SHOWN;
    if (more > 0) {
      out.paragraph(Words.count(more, "further place") + " as listed in section 3.");
    }
  }

  /** Where the bad value of the finding's site starts, else where the finding is. */
  private static String cause(ReportModel model, Finding finding) {
    Site site = model.site(finding.site());
    if (site != null) {
      for (Origin origin : site.origins()) {
        if (origin.kind().bad() && !origin.hops().isEmpty()) {
          Hop last = origin.hops().get(origin.hops().size() - 1);
          return Places.of(last);
        }
      }
    }
    return finding.path() + ":" + finding.span().line();
  }

  private static long errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
  }

  private static Line line(String place, List<Finding> cleared) {
    Line line =
        new Line().code(place).text(" clears " + Words.count(cleared.size(), "finding") + " (");
    Map<String, List<Finding>> byRule = ReportModel.byRule(cleared);
    line.text(String.join(", ", byRule.keySet())).text(")");
    return cleared.stream()
        .filter(finding -> finding.help() != null)
        .min(Comparator.comparing(Finding::severity))
        .map(Finding::help)
        .map(help -> line.text(": ").prose(help))
        .orElse(line);
  }
}
