package dev.ssotaudit.report.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Collects the blocks of the document. */
final class Blocks {
  private static final int FENCE = 3;

  private final Document document = new Document();

  Node document() {
    return document;
  }

  void heading(int level, String words) {
    heading(level, Line.of(words));
  }

  void heading(int level, Line line) {
    Heading heading = new Heading();
    heading.setLevel(level);
    document.appendChild(line.into(heading));
  }

  void paragraph(String words) {
    paragraph(Line.of(words));
  }

  void paragraph(Line line) {
    document.appendChild(line.into(new Paragraph()));
  }

  void list(Items items) {
    if (!items.isEmpty()) {
      document.appendChild(items.node());
    }
  }

  /** A code block of our own text. */
  void code(String language, String text) {
    FencedCodeBlock block = new FencedCodeBlock();
    block.setFenceCharacter("`");
    block.setOpeningFenceLength(FENCE);
    block.setClosingFenceLength(FENCE);
    block.setInfo(language);
    block.setLiteral(text.strip() + "\n");
    document.appendChild(block);
  }

  void table(List<String> header, List<List<Line>> rows) {
    TableBlock table = new TableBlock();
    TableHead head = new TableHead();
    head.appendChild(row(header.stream().map(Line::of).toList(), true));
    table.appendChild(head);
    TableBody body = new TableBody();
    rows.forEach(cells -> body.appendChild(row(cells, false)));
    table.appendChild(body);
    document.appendChild(table);
  }

  private static TableRow row(List<Line> cells, boolean header) {
    TableRow row = new TableRow();
    for (Line cell : cells) {
      TableCell node = new TableCell();
      node.setHeader(header);
      row.appendChild(cell.into(node));
    }
    return row;
  }
}
