package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;

/** The gate's conditions. */
final class GateTable implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "2. Gate");
    if (!model.judged()) {
      out.paragraph("No governed site was judged, so that a condition that holds says nothing.");
    }
    List<List<Line>> rows = new ArrayList<>();
    for (GateCondition condition : model.result().gate()) {
      rows.add(
          List.of(
              new Line().prose(condition.name()),
              Line.of(Integer.toString(condition.actual())),
              Line.of(Integer.toString(condition.limit())),
              new Line().strong(condition.holds() ? "holds" : "FAIL")));
    }
    if (rows.isEmpty()) {
      out.paragraph("The contract sets no condition.");
    } else {
      out.table(List.of("Condition", "Actual", "Limit", "Result"), rows);
    }
  }
}
