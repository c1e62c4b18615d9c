package dev.ssotaudit.report.text;

import static dev.ssotaudit.report.text.Diagnostic.safe;

import dev.ssotaudit.audit.Breakage;
import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.report.model.ChangeOutline;
import dev.ssotaudit.report.model.ReportModel;
import dev.ssotaudit.report.model.ReportWriter;
import java.io.IOException;
import java.util.List;

/** What a change did, for people. */
public final class ChangeText implements ReportWriter {
  private final Style style;

  /** Writes for a terminal or a pipe. */
  public ChangeText(boolean colour) {
    this.style = Style.of(colour);
  }

  @Override
  public void write(ReportModel model, Appendable out) throws IOException {
    ChangeResult change = model.result().change();
    if (change == null) {
      out.append("Nothing to compare with.\n");
      return;
    }
    for (String notice : change.notices()) {
      out.append(style.dim("note:")).append(" " + safe(notice) + "\n");
    }
    write(change, out);
  }

  /** The trees and what became of everything. */
  void write(ChangeResult change, Appendable out) throws IOException {
    for (String line : ChangeOutline.trees(change)) {
      out.append(safe(line)).append("\n");
    }
    for (ChangeOutline.Part part : ChangeOutline.parts(change)) {
      out.append(title(part, change)).append(": " + safe(part.summary()) + "\n");
      items(part.items(), "  ", out);
    }
  }

  private String title(ChangeOutline.Part part, ChangeResult change) {
    boolean breaking = change.breakage().level() == Breakage.Level.BREAKING;
    return breaking && part.title().endsWith(Breakage.Level.BREAKING.words())
        ? style.bad(part.title())
        : style.strong(part.title());
  }

  private void items(List<ChangeOutline.Item> items, String indent, Appendable out)
      throws IOException {
    for (ChangeOutline.Item item : items) {
      out.append(indent).append(item.place() == null ? "" : item.place() + ": ");
      out.append(safe(item.text())).append("\n");
      items(item.more(), indent + "  ", out);
    }
  }
}
