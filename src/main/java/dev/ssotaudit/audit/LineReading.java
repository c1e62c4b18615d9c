package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.flow.LineExplanation;
import dev.ssotaudit.flow.OwnerBoundary;
import dev.ssotaudit.link.CodeModel;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.source.Skipped;
import java.util.List;
import java.util.Set;

/** What became of a file and what was recognised at its lines. */
final class LineReading {
  private final Workspace workspace;
  private final OwnerBoundary boundary;
  private final String path;
  private final int file;
  private final boolean candidate;

  LineReading(Workspace workspace, OwnerBoundary boundary, String path) {
    this.workspace = workspace;
    this.boundary = boundary;
    this.path = path;
    this.file = workspace.file(path);
    this.candidate = workspace.loader().isLoaded(path);
    if (file >= 0) {
      workspace.loader().load(Set.of(file));
    }
  }

  String status() {
    for (Skipped skipped : workspace.index().skipped()) {
      if (skipped.path().equals(path)) {
        return "skipped: " + skipped.reason().text();
      }
    }
    if (file < 0) {
      return "not a candidate: it is ignored, or of no audited language";
    }
    if (!candidate) {
      return "not a candidate: nothing in it names a database, and no site depends on it";
    }
    FileFacts facts = unit(workspace.model()).facts();
    if (facts.unreadable()) {
      return "skipped: " + facts.problems().get(0).message();
    }
    int problems = facts.problems().size();
    return problems == 0 ? "parsed" : "parsed but for " + problems + " stretches";
  }

  List<String> observations(int line) {
    if (file < 0) {
      return List.of();
    }
    CodeModel model = workspace.model();
    return LineExplanation.of(model, workspace.flows(), boundary, unit(model), line);
  }

  private SourceUnit unit(CodeModel model) {
    return java.util.Objects.requireNonNull(model.unit(path));
  }
}
