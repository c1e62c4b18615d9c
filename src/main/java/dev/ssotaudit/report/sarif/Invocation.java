package dev.ssotaudit.report.sarif;

import dev.ssotaudit.audit.Coverage;
import dev.ssotaudit.fact.Span;
import dev.ssotaudit.report.json.JsonOut;
import dev.ssotaudit.report.model.ReportModel;

/** The run itself (section 3.20), with what it could not read. */
final class Invocation {
  private Invocation() {}

  static void write(ReportModel model, JsonOut json) {
    Coverage coverage = model.result().coverage();
    json.array("invocations")
        .object()
        .bool("executionSuccessful", true)
        .text("commandLine", model.context().command())
        .array("toolExecutionNotifications");
    for (Coverage.Problem problem : coverage.problems()) {
      notification("partly-parsed", problem.message(), json);
      int line = Math.max(1, problem.line());
      int column = Math.max(1, problem.column());
      Span at = new Span(line, column, line, column);
      json.array("locations").object();
      Locations.physical(problem.path(), at, json);
      json.end().endArray().end();
    }
    for (Coverage.Skipped skipped : coverage.skipped()) {
      notification("skipped", skipped.reason(), json);
      json.array("locations").object().object("physicalLocation");
      Locations.artifact(skipped.path(), json);
      json.end().end().endArray().end();
    }
    for (String notice : model.result().notices()) {
      notification("notice", notice, json);
      json.end();
    }
    json.endArray().end().endArray();
    revision(model, json);
  }

  /** An object left open for its locations. */
  private static void notification(String id, String text, JsonOut json) {
    json.object()
        .object("descriptor")
        .id("id", id)
        .end()
        .id("level", id.equals("notice") ? "note" : "warning");
    Locations.message(text, json);
  }

  /**
   * The tree's commit; SARIF's own place for it wants a repository's address, which is not known.
   */
  private static void revision(ReportModel model, JsonOut json) {
    json.object("originalUriBaseIds")
        .object("ROOT")
        .object("description")
        .text("text", "The audited folder.")
        .end()
        .end()
        .end();
    String commit = model.result().commit();
    if (commit != null) {
      json.object("properties").id("commit", commit).end();
    }
  }
}
