package dev.ssotaudit.report.sarif;

import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;
import dev.ssotaudit.report.json.Baseline;
import dev.ssotaudit.report.json.JsonOut;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as a result (section 3.27). */
final class SarifResult {
  private final ReportModel model;
  private final List<String> rules;
  private final JsonOut json;
  private final @Nullable Baseline baseline;

  SarifResult(ReportModel model, List<String> rules, JsonOut json) {
    this.model = model;
    this.rules = rules;
    this.json = json;
    this.baseline = model.result().change() == null ? null : Baseline.of(model.result().change());
  }

  void write(Finding finding) {
    Site site = model.site(finding.site());
    json.object()
        .id("ruleId", finding.rule())
        .number("ruleIndex", rules.indexOf(finding.rule()))
        .id("level", finding.severity().id())
        .object("message")
        .text("text", message(finding))
        .end()
        .array("locations")
        .object();
    Locations.physical(finding.path(), finding.span(), json);
    if (site != null) {
      Locations.logical(site.enclosing(), json);
    }
    json.end().endArray();
    related(finding);
    if (site != null) {
      codeFlows(site);
    }
    if (baseline != null) {
      json.id("baselineState", baseline.of(finding));
    }
    json.object("partialFingerprints").id("ssotFingerprint/v1", finding.fingerprint()).end();
    properties(finding, site);
    json.end();
  }

  private static String message(Finding finding) {
    return finding.help() == null ? finding.message() : finding.message() + "\n" + finding.help();
  }

  private void related(Finding finding) {
    json.array("relatedLocations");
    int id = 0;
    for (Hop hop : finding.related()) {
      json.object().number("id", ++id);
      Locations.physical(hop.path(), hop.span(), json);
      Locations.message(hop.what(), json);
      json.end();
    }
    json.endArray();
  }

  /** One flow for each origin: execution order is from the origin to the site. */
  private void codeFlows(Site site) {
    json.array("codeFlows");
    for (Origin origin : site.origins()) {
      json.object();
      Locations.message(title(origin), json);
      json.array("threadFlows").object().array("locations");
      for (int i = origin.hops().size() - 1; i >= 0; i--) {
        step(origin.hops().get(i));
      }
      step(new Hop(site.path(), site.span(), site.kind().id() + " by " + site.symbol()));
      json.endArray().end().endArray().end();
    }
    json.endArray();
  }

  private static String title(Origin origin) {
    String title = origin.kind().id() + " " + origin.label();
    return origin.condition() == null ? title : title + " if " + origin.condition();
  }

  private void step(Hop hop) {
    json.object().object("location");
    Locations.physical(hop.path(), hop.span(), json);
    Locations.message(hop.what(), json);
    json.end().end();
  }

  private void properties(Finding finding, @Nullable Site site) {
    json.object("properties").bool("gated", finding.gated());
    if (site != null) {
      json.id("verdict", site.verdict().name())
          .id("kind", site.kind().id())
          .text("store", site.store())
          .id("contract", site.contract())
          .bool("test", site.test())
          .id("site", site.fingerprint());
    }
    json.end();
  }
}
