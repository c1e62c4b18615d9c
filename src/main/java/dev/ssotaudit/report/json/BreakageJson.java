package dev.ssotaudit.report.json;

import dev.ssotaudit.audit.Breakage;
import dev.ssotaudit.rule.change.python.FunctionChange;
import dev.ssotaudit.rule.change.use.ConfigReport;
import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.Misfit;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.List;
import java.util.Locale;

/** Whom a change breaks, with what was looked at. */
final class BreakageJson {
  private BreakageJson() {}

  static void write(Breakage breakage, JsonOut json) {
    json.id("verdict", breakage.level().words())
        .object("compared")
        .number("symbols", breakage.symbols())
        .number("modules", breakage.imports().modules())
        .number("imports", breakage.imports().imports())
        .number("keys", breakage.settings().compared())
        .number("tests", breakage.tests().examined())
        .end()
        .array("functions");
    breakage.functions().forEach(function -> function(function, json));
    json.endArray();
    imports("brokenImports", breakage.imports().broken(), json);
    imports("importsBrokenBefore", breakage.imports().already(), json);
    json.array("misfits");
    for (Misfit misfit : breakage.misfits()) {
      json.object().id("path", misfit.path()).number("line", misfit.line());
      json.text("symbol", misfit.symbol()).text("why", misfit.why()).end();
    }
    json.endArray().array("settings");
    breakage.settings().changes().forEach(change -> setting(change, json));
    json.endArray().array("tests");
    breakage.tests().hits().forEach(hit -> test(hit, json));
    json.endArray().array("notAssessed");
    for (var each : breakage.notAssessed()) {
      json.object().id("path", each.path()).text("why", each.why()).end();
    }
    json.endArray();
  }

  private static void function(FunctionChange function, JsonOut json) {
    json.object()
        .text("symbol", function.symbol())
        .bool("public", function.open())
        .id("basePath", function.basePath())
        .number("baseLine", function.baseLine())
        .number("baseEndLine", function.baseEndLine())
        .id("path", function.headPath())
        .number("line", function.headLine())
        .number("endLine", function.headEndLine())
        .array("newly");
    for (FunctionChange.Deed deed : function.deeds()) {
      json.object()
          .number("line", deed.line())
          .number("endLine", deed.endLine())
          .text("what", deed.what())
          .end();
    }
    json.endArray().end();
  }

  private static void imports(String name, List<ImportReport.Broken> imports, JsonOut json) {
    json.array(name);
    for (ImportReport.Broken broken : imports) {
      json.object()
          .id("path", broken.path())
          .number("line", broken.line())
          .text("what", broken.what())
          .bool("guarded", broken.guarded())
          .end();
    }
    json.endArray();
  }

  private static void setting(ConfigReport.KeyChange change, JsonOut json) {
    json.object()
        .id("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .bool("breaking", change.kind().breaking())
        .text("key", change.key())
        .id("path", change.path())
        .number("line", change.line())
        .text("was", change.was())
        .text("is", change.is())
        .end();
  }

  private static void test(TestReport.Hit hit, JsonOut json) {
    json.object()
        .id("path", hit.path())
        .number("line", hit.line())
        .text("test", hit.test())
        .id("how", hit.how().id())
        .text("symbol", hit.symbol())
        .bool("certain", hit.certain())
        .end();
  }
}
