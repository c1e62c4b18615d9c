package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.fact.Contract;
import dev.ssotaudit.report.model.ReportModel;
import java.time.LocalDate;

/** Title, date, focus, commit, status and coverage. */
final class Head implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    AuditResult result = model.result();
    out.heading(1, Line.of("SSOT compliance audit report: ").code(result.root()));
    Items items = new Items();
    items.add(date(model.context().date()));
    items.add(focus(result), contracts(result));
    items.add(commit(result));
    items.add(new Line().strong("Status:").text(" ").status(model.status()));
    items.add(coverage(result.coverage()));
    out.list(items);
    Items notices = new Items();
    result.notices().forEach(notice -> notices.add(Line.of("Note: ").prose(notice)));
    out.list(notices);
  }

  private static Line date(@org.jspecify.annotations.Nullable LocalDate date) {
    Line line = new Line().strong("Date:");
    return date == null
        ? line.text(" not known (no commit to take it from, and SOURCE_DATE_EPOCH is not set)")
        : line.text(" " + date);
  }

  private static Line focus(AuditResult result) {
    Line line =
        new Line().strong("Audit focus:").text(" a single source of truth for database access, ");
    if (result.contractsDiscovered()) {
      return line.text(
          "judged against proposed contracts, as there is no contract file: "
              + result.contracts().size());
    }
    line.text("judged against " + Words.count(result.contracts().size(), "contract"));
    return result.contractsPath() == null ? line : line.text(" of ").code(result.contractsPath());
  }

  private static Items contracts(AuditResult result) {
    Items items = new Items();
    for (Contract contract : result.contracts()) {
      items.add(new Line().code(contract.id()).text(": ").prose(contract.because()));
    }
    return items;
  }

  private static Line commit(AuditResult result) {
    Line line = new Line().strong("Commit:").text(" ");
    return result.commit() == null
        ? line.text("none, the tree is not under git")
        : line.text("the work tree on ").code(result.commit());
  }

  private static Line coverage(Coverage coverage) {
    return new Line()
        .strong("Coverage:")
        .text(" " + Words.count(coverage.files(), "file") + " of audited languages, ")
        .text(Words.count(coverage.candidates(), "candidate") + " that can hold a site: ")
        .text(coverage.parsed() + " parsed whole, " + coverage.partly().size() + " partly; ")
        .text(Words.count(coverage.skipped().size(), "file") + " skipped");
  }
}
