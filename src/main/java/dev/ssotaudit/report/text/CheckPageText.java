package dev.ssotaudit.report.text;

import dev.ssotaudit.fact.CheckPage;
import dev.ssotaudit.fact.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A check's page, and the list of all. */
public final class CheckPageText {
  private final Style style;

  /** With or without colours. */
  public CheckPageText(boolean colour) {
    this.style = Style.of(colour);
  }

  /** One line a check. */
  public void list(List<CheckPage> pages, Appendable out) throws IOException {
    for (CheckPage page : pages) {
      String severity = page.severity().id();
      out.append(style.strong(page.id()))
          .append("  " + severity + " ".repeat(Math.max(0, 7 - severity.length())))
          .append("  " + page.name() + "\n");
    }
  }

  /** The whole page. */
  public void page(CheckPage page, Appendable out) throws IOException {
    out.append(style.strong(page.id() + " " + page.name()))
        .append(" (" + page.severity().id() + ")\n\n")
        .append(page.why().strip() + "\n");
    code("Example", page.example(), out);
    code("Instead", page.instead(), out);
  }

  private void code(String title, Map<Language, String> code, Appendable out) throws IOException {
    for (Map.Entry<Language, String> entry : new TreeMap<>(code).entrySet()) {
      out.append("\n").append(style.strong(title)).append(" (" + entry.getKey().id() + ")\n\n");
      for (String line : entry.getValue().strip().split("\n", -1)) {
        out.append(line.isEmpty() ? "\n" : "    " + line + "\n");
      }
    }
  }
}
