package dev.ssotaudit.report.text;

import static dev.ssotaudit.report.text.Diagnostic.safe;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Tally;
import dev.ssotaudit.report.model.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The counts, what was looked at, and the gate. */
final class Summary {
  private final ReportModel model;
  private final Style style;
  private final Appendable out;

  Summary(ReportModel model, Style style, Appendable out) {
    this.model = model;
    this.style = style;
    this.out = out;
  }

  void write() throws IOException {
    sites();
    coverage();
    gate();
  }

  private void sites() throws IOException {
    Tally counted = model.production();
    if (counted.total() > 0) {
      out.append(style.strong("Sites in production code")).append("\n");
      Table table = new Table().row(header());
      counted.kinds().forEach(kind -> table.row(row(kind, counted)));
      table.row(totals(counted)).write(out);
    }
    int apart = model.all().total() - counted.total();
    if (apart > 0) {
      out.append("  and " + apart + " in test code, exempt code or reached through wrappers\n");
    }
    if (!model.judged()) {
      out.append(
          model.all().total() == 0
              ? "Nothing judged: no database site was found. This is no pass.\n"
              : "Nothing judged: no contract covers any of the sites. This is no pass.\n");
    }
  }

  private static List<String> header() {
    List<String> cells = new ArrayList<>();
    cells.add("");
    for (Verdict verdict : Verdict.values()) {
      cells.add(verdict.name());
    }
    cells.add("total");
    return cells;
  }

  private static List<String> row(SiteKind kind, Tally counted) {
    List<String> cells = new ArrayList<>();
    cells.add(kind.id());
    for (Verdict verdict : Verdict.values()) {
      cells.add(Integer.toString(counted.count(kind, verdict)));
    }
    cells.add(Integer.toString(counted.count(kind)));
    return cells;
  }

  private static List<String> totals(Tally counted) {
    List<String> cells = new ArrayList<>();
    cells.add("total");
    for (Verdict verdict : Verdict.values()) {
      cells.add(Integer.toString(counted.count(verdict)));
    }
    cells.add(Integer.toString(counted.total()));
    return cells;
  }

  private void coverage() throws IOException {
    Coverage coverage = model.result().coverage();
    out.append(style.strong("Coverage"))
        .append(": " + coverage.files() + " files, " + coverage.candidates() + " candidates, ")
        .append(coverage.parsed() + " parsed whole, " + coverage.partly().size() + " partly, ")
        .append(coverage.skipped().size() + " skipped\n");
    for (Coverage.Problem problem : coverage.problems()) {
      out.append("  not parsed: " + Visible.of(problem.path()) + ":" + problem.line())
          .append(":" + problem.column() + ": " + safe(problem.message()) + "\n");
    }
    for (Coverage.Skipped skipped : coverage.skipped()) {
      out.append("  skipped: " + Visible.of(skipped.path()) + ": " + safe(skipped.reason()) + "\n");
    }
  }

  private void gate() throws IOException {
    AuditResult result = model.result();
    out.append(style.strong("Gate")).append(": ").append(outcome(result)).append("\n");
    for (GateCondition condition : result.gate()) {
      out.append("  " + safe(condition.name()) + ": " + condition.actual())
          .append(" (limit " + condition.limit() + ") ")
          .append(condition.holds() ? style.good("PASS") : style.bad("FAIL"))
          .append("\n");
    }
  }

  private String outcome(AuditResult result) {
    if (!result.passes()) {
      return style.bad("FAIL");
    }
    return model.judged() && !result.gate().isEmpty()
        ? style.good("PASS")
        : style.warn("NOT ASSESSED");
  }
}
