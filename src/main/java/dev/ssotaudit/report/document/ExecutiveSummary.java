package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.AuditResult.GateCondition;
import dev.ssotaudit.audit.Breakage;
import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.Status;
import dev.ssotaudit.report.model.Tally;
import java.util.ArrayList;
import java.util.List;

/** A verdict for each section, the score, and a paragraph to read aloud. */
final class ExecutiveSummary implements Section {
  @Override
  public void append(ReportModel model, Blocks out) {
    out.heading(2, "Executive summary");
    Tally counted = model.production();
    List<List<Line>> rows = new ArrayList<>();
    rows.add(row("SSOT compliance", model.status(), Verdicts.all(counted)));
    for (SiteKind kind : SiteKind.values()) {
      rows.add(row(Words.kind(kind), Verdicts.status(model, kind), Verdicts.of(counted, kind)));
    }
    rows.add(row("Duplicate builders", Verdicts.clones(model), Verdicts.cloneCount(model)));
    rows.add(
        row("Hard-coded credentials", Verdicts.credentials(model), Verdicts.secretCount(model)));
    rows.add(row("Gate", gateStatus(model), gateWords(model)));
    ChangeResult change = model.result().change();
    if (change != null && !change.nothing()) {
      Breakage breakage = change.breakage();
      rows.add(
          row(NotAssessed.BREAKING, BreakageRow.status(breakage), BreakageRow.words(breakage)));
    }
    for (NotAssessed.Topic topic : NotAssessed.topics(model)) {
      rows.add(row(topic.name(), Status.NOT_ASSESSED, "needs " + topic.needs()));
    }
    out.table(List.of("Section", "Verdict", "Rests on"), rows);
    score(counted, out);
    out.paragraph(aloud(model));
  }

  private static List<Line> row(String name, Status status, String words) {
    return List.of(Line.of(name), new Line().status(status), Line.of(words));
  }

  private static void score(Tally counted, Blocks out) {
    if (counted.governed() == 0) {
      out.paragraph(
          new Line().strong("SSOT compliance score: none.").text(" No governed site was judged."));
      return;
    }
    out.paragraph(
        new Line()
            .strong("SSOT compliance score: " + counted.conforming() + "/" + counted.governed())
            .text(", the sites that are canonical or proved to delegate on every path, over all ")
            .text("sites that a contract covers. Test code, exempt code and calls of wrappers ")
            .text("are listed in the appendix and not counted here."));
  }

  private static Line aloud(ReportModel model) {
    Tally counted = model.production();
    if (counted.governed() == 0) {
      return Line.of(
          "Nothing was judged: "
              + Words.count(counted.total(), "database site")
              + " in production code, none of them covered by a contract. This is no pass.");
    }
    Line line =
        Line.of("A contract governs how the database is reached in ")
            .text(Words.count(counted.governed(), "place") + " of the production code: ")
            .text(Words.verb(counted.conforming(), "goes", "go"))
            .text(" through the canonical code on every path, ")
            .text(Words.verb(counted.count(Verdict.BYPASSES), "goes", "go"))
            .text(" around it, ")
            .text(Words.verb(counted.count(Verdict.MIXED), "does", "do"))
            .text(" so on some paths, and for " + counted.count(Verdict.UNDECIDED))
            .text(" the code does not say. ");
    int open = counted.count(Verdict.UNGOVERNED);
    if (open > 0) {
      line.text("No contract covers " + Words.count(open, "further place") + ". ");
    }
    line.text(gateSentence(model));
    return line.text(BreakageRow.aloud(model));
  }

  private static String gateSentence(ReportModel model) {
    if (model.result().gate().isEmpty()) {
      return "No gate is set.";
    }
    return model.result().passes() ? "The gate holds." : "The gate fails: " + failed(model);
  }

  private static String failed(ReportModel model) {
    List<String> failed = new ArrayList<>();
    for (GateCondition condition : model.result().gate()) {
      if (!condition.holds()) {
        failed.add(
            condition.name() + " is " + condition.actual() + ", the limit " + condition.limit());
      }
    }
    return String.join("; ", failed) + ".";
  }

  private static Status gateStatus(ReportModel model) {
    if (!model.result().passes()) {
      return Status.FAIL;
    }
    return model.judged() && !model.result().gate().isEmpty() ? Status.PASS : Status.NOT_ASSESSED;
  }

  private static String gateWords(ReportModel model) {
    List<GateCondition> gate = model.result().gate();
    long holding = gate.stream().filter(GateCondition::holds).count();
    return "conditions that hold: " + holding + " of " + gate.size();
  }
}
