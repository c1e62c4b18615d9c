package dev.ssotaudit.report.markdown;

import dev.ssotaudit.report.document.AuditDocument;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Renders the report's document tree as Markdown. */
public final class MarkdownReport implements ReportWriter {
  private final boolean changeAlone;

  /** Writes the whole report. */
  public MarkdownReport() {
    this(false);
  }

  /**
   * Writes the report.
   *
   * @param changeAlone whether only what a change did is told
   */
  public MarkdownReport(boolean changeAlone) {
    this.changeAlone = changeAlone;
  }

  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    renderer.render(changeAlone ? AuditDocument.ofChange(model) : AuditDocument.of(model), out);
  }
}
