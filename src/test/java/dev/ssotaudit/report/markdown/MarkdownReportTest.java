package dev.ssotaudit.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.report.Golden;
import dev.ssotaudit.report.HostileAudit;
import dev.ssotaudit.report.SampleAudit;
import dev.ssotaudit.report.model.ReportContext;
import dev.ssotaudit.report.model.ReportModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void isTheReportToSign() throws IOException {
    Golden.check("audit-report.md", write(SampleAudit.model()));
  }

  @Test
  void nothingJudgedNeverSaysPass() throws IOException {
    String report =
        write(
            new ReportModel(
                SampleAudit.empty(false),
                new ReportContext(List.of(), (p, l) -> null, "ssot audit .", null)));
    assertThat(report).doesNotContain("**PASS").contains("**NOT ASSESSED**", "Date:** not known");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String report = write(HostileAudit.model());
    assertThat(report).doesNotContain(SampleAudit.PASSWORD, "\u001b", "\u202e", "\u2066", "\r");
    Shape hostile = Shape.of(report);
    assertThat(hostile.markup).isEmpty();
    assertThat(hostile.activeText).isEmpty();
    assertThat(hostile.tables).isNotEmpty().allMatch(widths -> widths.size() == 1);
    assertThat(hostile.headings).doesNotContain("head");
  }

  @Test
  void sameInputSameText() throws IOException {
    assertThat(write(SampleAudit.model())).isEqualTo(write(SampleAudit.model()));
  }

  private static String write(ReportModel model) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownReport().write(model, out);
    return out.toString();
  }

  /** What a reader's Markdown parser makes of the report. */
  private static final class Shape extends AbstractVisitor {
    private final List<String> markup = new ArrayList<>();
    private final List<String> activeText = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<java.util.Set<Integer>> tables = new ArrayList<>();

    static Shape of(String markdown) {
      Shape shape = new Shape();
      PARSER.parse(markdown).accept(shape);
      return shape;
    }

    @Override
    public void visit(org.commonmark.node.CustomBlock block) {
      if (block instanceof TableBlock) {
        tables.add(new java.util.TreeSet<>());
      }
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        int cells = 0;
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells++;
        }
        tables.get(tables.size() - 1).add(cells);
      }
      visitChildren(node);
    }

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      if (literal.contains("://") || literal.contains("@") || literal.matches(".*#\\d.*")) {
        activeText.add(literal);
      }
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getFirstChild() instanceof Text text) {
        headings.add(text.getLiteral());
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      markup.add("link " + link.getDestination());
    }

    @Override
    public void visit(Image image) {
      markup.add("image " + image.getDestination());
    }

    @Override
    public void visit(HtmlInline html) {
      markup.add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      markup.add(html.getLiteral());
    }
  }
}
