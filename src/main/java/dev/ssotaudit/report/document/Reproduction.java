package dev.ssotaudit.report.document;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.report.model.ReportModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tool, its rules, and the command that gives this report again. */
final class Reproduction implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "Appendix D. Tool and rules");
    out.paragraph(
        Line.of("ssot-audit ")
            .prose(model.result().version())
            .text(", rules ")
            .code(model.result().rulesHash())
            .text(". This report again: ")
            .code(model.context().command())
            .text(model.result().commit() == null ? "" : " on the commit above")
            .text("."));
    Map<String, List<Finding>> gated = ReportModel.byRule(model.gated());
    List<List<Line>> rows = new ArrayList<>();
    for (CheckPage page : model.context().pages()) {
      rows.add(
          List.of(
              Line.of(page.id()),
              Line.of(page.name()),
              Line.of(page.severity().id()),
              Line.of(Integer.toString(gated.getOrDefault(page.id(), List.of()).size()))));
    }
    if (!rows.isEmpty()) {
      out.table(List.of("Check", "Name", "Severity", "Findings"), rows);
    }
  }
}
