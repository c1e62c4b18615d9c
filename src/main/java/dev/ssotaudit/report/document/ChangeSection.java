package dev.ssotaudit.report.document;

import dev.ssotaudit.audit.ChangeResult;
import dev.ssotaudit.report.model.ChangeOutline;
import dev.ssotaudit.report.model.ReportModel;
import java.util.List;

/** What head is against base. */
final class ChangeSection implements Section {
  private final String title;

  ChangeSection(String title) {
    this.title = title;
  }

  @Override
  public void append(ReportModel model, Blocks out) {
    ChangeResult change = model.result().change();
    if (change == null) {
      return;
    }
    out.heading(2, title);
    Items trees = new Items();
    ChangeOutline.trees(change).forEach(line -> trees.add(new Line().prose(line)));
    change.notices().forEach(notice -> trees.add(Line.of("Note: ").prose(notice)));
    out.list(trees);
    for (ChangeOutline.Part part : ChangeOutline.parts(change)) {
      out.heading(3, part.title());
      out.paragraph(new Line().prose(part.summary()));
      out.list(items(part.items()));
    }
  }

  private static Items items(List<ChangeOutline.Item> all) {
    Items items = new Items();
    for (ChangeOutline.Item item : all) {
      Line line = item.place() == null ? new Line() : new Line().code(item.place()).text(" ");
      items.add(line.prose(item.text()), items(item.more()));
    }
    return items;
  }
}
