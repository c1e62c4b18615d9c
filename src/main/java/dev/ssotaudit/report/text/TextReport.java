package dev.ssotaudit.report.text;

import static dev.ssotaudit.report.text.Diagnostic.safe;

import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.fact.Finding;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import java.io.IOException;

/** Diagnostics and a summary for people. */
public final class TextReport implements ReportWriter {
  private final Style style;
  private final boolean verbose;
  private final ChangeText changes;

  /**
   * Writes for a terminal or a pipe.
   *
   * @param verbose whether the findings that do not count for the gate are listed too
   */
  public TextReport(boolean colour, boolean verbose) {
    this.style = Style.of(colour);
    this.verbose = verbose;
    this.changes = new ChangeText(colour);
  }

  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    for (String notice : model.result().notices()) {
      out.append(style.dim("note:")).append(" " + safe(notice) + "\n");
    }
    if (!model.result().notices().isEmpty()) {
      out.append("\n");
    }
    Diagnostic diagnostic = new Diagnostic(model, style, out);
    for (Finding finding : model.gated()) {
      diagnostic.full(finding);
    }
    ungated(model, diagnostic, out);
    ChangeResult change = model.result().change();
    if (change != null) {
      changes.write(change, out);
      out.append("\n");
    }
    new Summary(model, style, out).write();
  }

  private void ungated(ReportModel model, Diagnostic diagnostic, Appendable out)
      throws IOException {
    int count = model.ungated().size();
    if (count == 0) {
      return;
    }
    out.append(style.strong("Not gated"))
        .append(": " + count + (count == 1 ? " finding" : " findings"))
        .append(" in test code, exempt code or wrappers")
        .append(verbose ? "\n" : " (--verbose lists them)\n");
    if (verbose) {
      for (Finding finding : model.ungated()) {
        diagnostic.headline(finding);
      }
    }
    out.append("\n");
  }
}
