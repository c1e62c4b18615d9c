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
  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    MarkdownRenderer renderer =
        MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    renderer.render(AuditDocument.of(model), out);
  }
}
