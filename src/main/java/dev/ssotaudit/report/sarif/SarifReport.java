package dev.ssotaudit.report.sarif;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.report.json.JsonOut;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.exc.JacksonIOException;

/** One run with its rules, its results and what it could not read. */
public final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    List<String> rules = rules(model);
    try (JsonOut json = new JsonOut(out)) {
      json.object().id("$schema", SCHEMA).id("version", "2.1.0").array("runs").object();
      tool(model, rules, json);
      Invocation.write(model, json);
      json.id("columnKind", "utf16CodeUnits").array("results");
      SarifResult results = new SarifResult(model, rules, json);
      for (Finding finding : model.result().findings()) {
        results.write(finding);
      }
      json.endArray().end().endArray().end();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** The ids of every check with a page, and of those that found something without one. */
  private static List<String> rules(ReportModel model) {
    TreeSet<String> ids = new TreeSet<>();
    model.context().pages().forEach(page -> ids.add(page.id()));
    model.result().findings().forEach(finding -> ids.add(finding.rule()));
    return List.copyOf(ids);
  }

  private static void tool(ReportModel model, List<String> rules, JsonOut json) {
    json.object("tool")
        .object("driver")
        .id("name", "ssot-audit")
        .id("version", model.result().version())
        .array("rules");
    for (String id : rules) {
      CheckPage page = model.page(id);
      json.object().id("id", id);
      if (page != null) {
        RuleDescriptor.write(page, json);
      }
      json.end();
    }
    json.endArray()
        .object("properties")
        .id("rulesHash", model.result().rulesHash())
        .end()
        .end()
        .end();
  }
}
