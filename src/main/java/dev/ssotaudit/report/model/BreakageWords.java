package dev.ssotaudit.report.model;

import dev.ssotaudit.audit.Breakage;
import dev.ssotaudit.report.model.ChangeOutline.Item;
import dev.ssotaudit.report.model.ChangeOutline.Part;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.FunctionChange;
import dev.ssotaudit.rule.change.use.ConfigReport;
import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Whom a change breaks, in words. */
final class BreakageWords {
  private final Breakage breakage;

  BreakageWords(Breakage breakage) {
    this.breakage = breakage;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "Breaking changes: " + breakage.level().words(),
            symbols(),
            breakage.changes().stream().map(BreakageWords::change).toList()));
    if (!breakage.functions().isEmpty()) {
      parts.add(
          new Part(
              "Functions that changed",
              count(breakage.functions().size(), "function") + ", by their lines at head.",
              breakage.functions().stream().map(BreakageWords::function).toList()));
    }
    parts.add(new Part("Imports", imports(), importItems()));
    parts.add(new Part("Calls", calls(), callItems()));
    parts.add(new Part("Settings", settings(), settingItems()));
    parts.add(new Part("Tests", tests(), testItems()));
    if (!breakage.notAssessed().isEmpty()) {
      parts.add(
          new Part(
              "NOT ASSESSED",
              "What these files declare is called neither changed nor removed.",
              breakage.notAssessed().stream()
                  .map(each -> new Item(Visible.of(each.path()), each.why()))
                  .toList()));
    }
    return parts;
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String symbols() {
    long removed =
        breakage.breaking().stream().filter(c -> c.kind().name().endsWith("_REMOVED")).count();
    return count(breakage.symbols(), "public symbol")
        + " compared: "
        + count(breakage.changes().size(), "change")
        + ", of which "
        + breakage.breaking().size()
        + " break users; "
        + removed
        + " removed.";
  }

  private static Item change(Change change) {
    String text =
        change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + " `"
            + change.symbol()
            + "`: "
            + change.message();
    return new Item(Visible.of(change.path()) + ":" + Math.max(1, change.line()), text);
  }

  private static Item function(FunctionChange function) {
    String lines = function.headLine() + "-" + function.headEndLine();
    List<Item> deeds = new ArrayList<>();
    for (FunctionChange.Deed deed : function.deeds()) {
      deeds.add(new Item(Visible.of(function.headPath()) + ":" + deed.line(), deed.what()));
    }
    return new Item(
        Visible.of(function.headPath()) + ":" + lines,
        "`"
            + function.symbol()
            + "` (lines "
            + function.baseLine()
            + "-"
            + function.baseEndLine()
            + " at base)"
            + (deeds.isEmpty() ? "" : " newly:"),
        deeds);
  }

  private String imports() {
    ImportReport imports = breakage.imports();
    String already =
        imports.already().isEmpty()
            ? ""
            : " " + imports.already().size() + " more failed at base as well.";
    return count(imports.imports(), "import")
        + " of "
        + count(imports.modules(), "changed module")
        + (imports.broken().isEmpty()
            ? ", all resolve."
            : ": " + imports.broken().size() + " no longer resolve.")
        + already;
  }

  private List<Item> importItems() {
    List<Item> items = new ArrayList<>();
    for (ImportReport.Broken broken : breakage.imports().broken()) {
      String guarded = broken.guarded() ? ", which the code is prepared for" : "";
      items.add(item(broken.path(), broken.line(), "`" + broken.what() + "` fails" + guarded));
    }
    for (ImportReport.Broken broken : breakage.imports().already()) {
      items.add(
          item(broken.path(), broken.line(), "`" + broken.what() + "` fails, as it did at base"));
    }
    return items;
  }

  private static Item item(String path, int line, String text) {
    return new Item(Visible.of(path) + ":" + line, text);
  }

  private String calls() {
    return breakage.misfits().isEmpty()
        ? "No call in the tree was found that a changed signature breaks."
        : count(breakage.misfits().size(), "call") + " no longer fit.";
  }

  private List<Item> callItems() {
    return breakage.misfits().stream()
        .map(m -> item(m.path(), m.line(), "`" + m.symbol() + "`: " + m.why()))
        .toList();
  }

  private String settings() {
    ConfigReport settings = breakage.settings();
    return count(settings.compared(), "key")
        + " compared: "
        + (settings.changes().isEmpty() ? "none" : Integer.toString(settings.changes().size()))
        + " changed.";
  }

  private List<Item> settingItems() {
    List<Item> items = new ArrayList<>();
    for (ConfigReport.KeyChange change : breakage.settings().changes()) {
      String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String was = change.was() == null ? "" : ", was `" + change.was() + "`";
      String is = change.is() == null ? "" : ", is `" + change.is() + "`";
      items.add(item(change.path(), change.line(), "`" + change.key() + "` " + kind + was + is));
    }
    return items;
  }

  private String tests() {
    TestReport tests = breakage.tests();
    long files = tests.hits().stream().map(TestReport.Hit::path).distinct().count();
    return count(tests.examined(), "test")
        + " examined: "
        + (tests.hits().isEmpty()
            ? "none relies on what changed."
            : count(tests.hits().size(), "place")
                + " in "
                + count((int) files, "file")
                + " rely on what changed.");
  }

  /** By file and symbol. */
  private List<Item> testItems() {
    Map<String, List<TestReport.Hit>> groups = new LinkedHashMap<>();
    for (TestReport.Hit hit : breakage.tests().hits()) {
      groups.computeIfAbsent(hit.path() + "\n" + hit.symbol(), k -> new ArrayList<>()).add(hit);
    }
    return groups.values().stream().map(BreakageWords::test).toList();
  }

  private static Item test(List<TestReport.Hit> hits) {
    TestReport.Hit first = hits.get(0);
    TreeSet<String> how = new TreeSet<>();
    hits.forEach(hit -> how.add(hit.how().id()));
    String where =
        first.test().isEmpty()
            ? ""
            : " in `" + first.test() + "`" + (hits.size() > 1 ? " first" : "");
    return item(
        first.path(),
        first.line(),
        String.join(", ", how)
            + " `"
            + first.symbol()
            + "`: "
            + count(hits.size(), "place")
            + where
            + (first.certain() ? "" : " (by its name alone)"));
  }
}
