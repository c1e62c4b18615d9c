package dev.ssotaudit.report.json;

import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.audit.ChangedTree;
import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import dev.ssotaudit.rule.change.Breaks;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.source.ChangedPath;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** What head is against base; {@code docs/schema/report.schema.json} describes it. */
public final class ChangeJson implements ReportWriter {
  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    try (JsonOut json = new JsonOut(out)) {
      json.object().number("schema", JsonReport.SCHEMA);
      JsonReport.tool(model.result(), json);
      write(model.result().change(), json);
      json.end();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** {@code change}, null where there is none, and {@code changes}. */
  static void write(@Nullable ChangeResult change, JsonOut json) {
    if (change == null) {
      json.id("change", null).array("changes").endArray();
      return;
    }
    json.object("change");
    tree("base", change.base(), json);
    tree("head", change.head(), json);
    json.bool("nothing", change.nothing());
    files(change.files(), json);
    json.array("submodules");
    change.submodules().forEach(json::element);
    json.endArray().array("notices");
    change.notices().forEach(notice -> json.element(Masking.mask(notice)));
    json.endArray();
    VerdictJson.write(change.verdicts(), json);
    BreakageJson.write(change.breakage(), json);
    json.end().array("changes");
    change.breakage().changes().forEach(each -> change(each, json));
    json.endArray();
  }

  private static void tree(String name, ChangedTree tree, JsonOut json) {
    json.object(name)
        .id("kind", tree.kind().id())
        .id("commit", tree.commit())
        .id("revision", tree.revision())
        .end();
  }

  private static void files(List<ChangedPath> files, JsonOut json) {
    json.array("files");
    for (ChangedPath file : files) {
      json.object()
          .id("status", file.kind().name().toLowerCase(java.util.Locale.ROOT))
          .id("base", file.base())
          .id("head", file.head())
          .number("similarity", file.similarity())
          .end();
    }
    json.endArray();
  }

  private static void change(Change change, JsonOut json) {
    json.object()
        .id("kind", change.kind().name())
        .id("subject", change.kind().subject().id())
        .array("breaks");
    for (Breaks breaks : Breaks.values()) {
      if (change.kind().breaks().contains(breaks)) {
        json.element(breaks.id());
      }
    }
    json.endArray()
        .id("severity", change.kind().severity().id())
        .text("symbol", change.symbol())
        .id("basePath", change.basePath())
        .number("baseLine", change.baseLine())
        .id("headPath", change.headPath())
        .number("headLine", change.headLine())
        .text("message", change.message())
        .end();
  }
}
