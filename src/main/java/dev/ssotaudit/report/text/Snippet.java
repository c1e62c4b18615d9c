package dev.ssotaudit.report.text;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.report.model.Excerpt;
import java.io.IOException;

/** A source line with a caret underline. */
final class Snippet {
  private static final int BEFORE = 60;
  private static final int LONGEST = 160;
  private static final String CUT = "...";

  private final Style style;

  Snippet(Style style) {
    this.style = style;
  }

  /** Writes the span's first line and underlines the part of the span on it. */
  void write(Excerpt excerpt, Span span, Appendable out) throws IOException {
    int from = excerpt.offset(span.column() - 1);
    int to =
        span.endLine() > span.line()
            ? trimmedEnd(excerpt.text())
            : excerpt.offset(span.endColumn() - 1);
    int first = firstShown(excerpt.text(), from);
    int last = Math.min(excerpt.text().length(), first + LONGEST);
    boolean cutStart = first > 0;
    boolean cutEnd = last < excerpt.text().length();
    Columns columns = new Columns(excerpt.text().substring(first, last));
    String number = Integer.toString(span.line());
    String blank = " ".repeat(number.length());
    int start = columns.before(from - first) + (cutStart ? CUT.length() : 0);
    int end = columns.before(to - first) + (cutStart ? CUT.length() : 0);
    String line = (cutStart ? CUT : "") + columns.shown() + (cutEnd ? CUT : "");
    out.append(style.dim(" " + blank + " |")).append('\n');
    out.append(style.dim(" " + number + " | ")).append(line).append('\n');
    out.append(style.dim(" " + blank + " | "))
        .append(" ".repeat(start))
        .append(style.bad("^".repeat(Math.max(1, end - start))))
        .append('\n');
  }

  /** Long lines are cut to a window around the span; never within a surrogate pair. */
  private static int firstShown(String text, int from) {
    if (text.length() <= LONGEST || from <= BEFORE) {
      return 0;
    }
    int first = from - BEFORE;
    return Character.isLowSurrogate(text.charAt(first)) ? first + 1 : first;
  }

  private static int trimmedEnd(String text) {
    return text.stripTrailing().length();
  }
}
