package dev.ssotaudit.report.json;

import dev.ssotaudit.audit.AuditResult;
import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Verdict;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import dev.ssotaudit.report.model.Tally;
import java.io.IOException;
import tools.jackson.core.exc.JacksonIOException;

/** The report that other programs rely on; {@code docs/schema/report.schema.json} describes it. */
public final class JsonReport implements ReportWriter {
  /** The version of the shape; raised when a reader of an older one would break. */
  static final int SCHEMA = 1;

  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    try (JsonOut json = new JsonOut(out)) {
      json.object().number("schema", SCHEMA);
      tool(model.result(), json);
      contracts(model.result(), json);
      coverage(model, json);
      json.array("sites");
      model.result().sites().forEach(site -> SiteJson.write(site, json));
      json.endArray().array("findings");
      Baseline baseline = Baseline.of(model.result().change());
      model.result().findings().forEach(finding -> finding(finding, baseline, json));
      json.endArray();
      ChangeJson.write(model.result().change(), json);
      for (String later : new String[] {"claims", "sections"}) {
        json.array(later).endArray();
      }
      json.end();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  static void tool(AuditResult result, JsonOut json) {
    json.object("tool")
        .id("name", "ssot-audit")
        .id("version", result.version())
        .id("rules", result.rulesHash())
        .end();
  }

  private static void contracts(AuditResult result, JsonOut json) {
    json.object("contracts")
        .bool("discovered", result.contractsDiscovered())
        .id("path", result.contractsPath())
        .array("ids");
    result.contracts().forEach(contract -> json.element(contract.id()));
    json.endArray().end().array("notices");
    result.notices().forEach(notice -> json.element(Masking.mask(notice)));
    json.endArray();
  }

  private static void coverage(ReportModel model, JsonOut json) {
    Coverage coverage = model.result().coverage();
    json.object("coverage")
        .number("files", coverage.files())
        .number("parsed", coverage.parsed())
        .number("partly", coverage.partly().size())
        .array("skipped");
    for (Coverage.Skipped skipped : coverage.skipped()) {
      json.object().id("path", skipped.path()).text("reason", skipped.reason()).end();
    }
    json.endArray().object("sites");
    Tally all = model.all();
    for (SiteKind kind : all.kinds()) {
      json.object(kind.id());
      for (Verdict verdict : Verdict.values()) {
        json.number(verdict.name(), all.count(kind, verdict));
      }
      json.end();
    }
    json.end().end();
  }

  private static void finding(Finding finding, Baseline baseline, JsonOut json) {
    json.object()
        .id("rule", finding.rule())
        .id("severity", finding.severity().id())
        .id("path", finding.path())
        .number("line", finding.span().line())
        .text("message", finding.message())
        .id("site", finding.site())
        .id("fingerprint", finding.fingerprint())
        .id("suppressed", null)
        .id("baseline", baseline.of(finding))
        .end();
  }
}
