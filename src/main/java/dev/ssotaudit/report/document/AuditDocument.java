package dev.ssotaudit.report.document;

import dev.ssotaudit.report.model.ReportModel;
import java.util.List;
import org.commonmark.node.Node;

/** The audit report. */
public final class AuditDocument {
  private static final List<Section> SECTIONS =
      List.of(
          new Head(),
          new ExecutiveSummary(),
          new Owners(),
          new Delegations(),
          new CompetingEngines(),
          new MixedArms(),
          new Bypasses(),
          new CloneGroups(),
          new Undecided(),
          new GateTable(),
          new FindingList(),
          new Recommendations(),
          new ChangeSection("5. The change"),
          new SiteTable(),
          new NotAssessed(),
          new CoverageList(),
          new Reproduction());

  private AuditDocument() {}

  /** What a change did as a tree, and nothing else. */
  public static Node ofChange(ReportModel model) {
    Blocks blocks = new Blocks();
    blocks.heading(1, Line.of("The change of ").code(model.result().root()));
    new ChangeSection("What it did").append(model, blocks);
    return blocks.document();
  }

  /** The whole report as a tree. */
  public static Node of(ReportModel model) {
    Blocks blocks = new Blocks();
    SECTIONS.forEach(section -> section.append(model, blocks));
    return blocks.document();
  }
}
