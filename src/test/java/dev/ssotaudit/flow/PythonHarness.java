package dev.ssotaudit.flow;

import dev.ssotaudit.fact.Site;
import dev.ssotaudit.fact.SiteKind;
import dev.ssotaudit.fact.Via;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small Python shop whose {@code shop/urls.py} owns the URLs. */
final class PythonHarness {
  private static final String CONTRACT =
      """
      version: 1
      contracts:
        - id: main
          because: "One place builds URLs."
          stores: "*"
          owners: { url: ["shop/urls.py"], engine: ["shop/engine.py"], config: ["shop/urls.py"] }
      """;

  private static final String URLS =
      """
      import os
      def main_url():
          return f"postgresql://{os.environ['PGUSER']}@{os.environ['PGHOST']}/shop"
      class Builder:
          def __init__(self, env):
              self.env = env
          def url(self):
              return f"postgresql://{self.env['PGUSER']}@{self.env['PGHOST']}/shop"
      """;

  private PythonHarness() {}

  /** The sites of one file beside the owner's. */
  static List<Site> sites(String text) {
    return sites(Map.of("app.py", text));
  }

  /** The sites of the files, the owner's left out. */
  static List<Site> sites(Map<String, String> files) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put("shop/__init__.py", "");
    all.put("shop/urls.py", URLS);
    return FlowHarness.sites(all, CONTRACT).stream()
        .filter(site -> files.containsKey(site.path()))
        .toList();
  }

  /** The sites of one kind in one file beside the owner's, as {@code line verdict}. */
  static List<String> verdicts(SiteKind kind, String text) {
    return FlowHarness.verdicts(
        sites(text).stream().filter(site -> site.via() == Via.PRIMITIVE).toList(), kind);
  }

  /** The lines of the sites of one kind in one file. */
  static List<Integer> lines(SiteKind kind, String text) {
    return sites(text).stream()
        .filter(site -> site.kind() == kind)
        .map(site -> site.span().line())
        .toList();
  }
}
