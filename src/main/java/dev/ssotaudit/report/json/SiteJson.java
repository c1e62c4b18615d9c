package dev.ssotaudit.report.json;

import dev.ssotaudit.fact.Hop;
import dev.ssotaudit.fact.Origin;
import dev.ssotaudit.fact.Site;

/** One site and where its value comes from. */
final class SiteJson {
  private SiteJson() {}

  static void write(Site site, JsonOut json) {
    json.object()
        .id("path", site.path())
        .number("line", site.span().line())
        .number("endLine", site.span().endLine())
        .number("column", site.span().column())
        .number("endColumn", site.span().endColumn())
        .id("kind", site.kind().id())
        .text("store", site.store())
        .text("symbol", site.symbol())
        .text("enclosing", site.enclosing())
        .id("contract", site.contract())
        .id("via", site.via().id())
        .bool("test", site.test());
    if (site.exempt() != null) {
      json.text("exempt", site.exempt());
    }
    json.bool("reachable", site.reachable())
        .id("verdict", site.verdict().name())
        .bool("competing", site.competing())
        .text("reason", site.reason())
        .array("origins");
    site.origins().forEach(origin -> origin(origin, json));
    json.endArray()
        .text("template", site.template())
        .id("fingerprint", site.fingerprint())
        .id("moveFingerprint", site.moveFingerprint())
        .end();
  }

  private static void origin(Origin origin, JsonOut json) {
    json.object().id("origin", origin.kind().id()).text("label", origin.label());
    if (origin.condition() != null) {
      json.text("condition", origin.condition());
    }
    json.array("hops");
    for (Hop hop : origin.hops()) {
      json.object()
          .id("path", hop.path())
          .number("line", hop.span().line())
          .text("what", hop.what())
          .end();
    }
    json.endArray().end();
  }
}
