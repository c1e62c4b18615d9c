package dev.ssotaudit.report.text;

import dev.ssotaudit.report.model.Visible;

/** A source line as a terminal shows it, and where each character came to stand. */
final class Columns {
  private static final int TAB = 4;

  private final StringBuilder shown = new StringBuilder();
  private final int[] startOf;
  private int width;

  /** Lays out {@code text}: tabs become blanks, what is invisible is written out. */
  Columns(String text) {
    startOf = new int[text.length() + 1];
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int length = Character.charCount(point);
      for (int unit = 0; unit < length; unit++) {
        startOf[i + unit] = width;
      }
      put(point);
      i += length;
    }
    startOf[text.length()] = width;
  }

  private void put(int point) {
    if (point == '\t') {
      int blanks = TAB - width % TAB;
      shown.append(" ".repeat(blanks));
      width += blanks;
      return;
    }
    int before = shown.length();
    Visible.append(point, shown);
    width +=
        shown.length() == before + Character.charCount(point)
            ? CharWidth.of(point)
            : shown.length() - before;
  }

  /** The line as shown. */
  String shown() {
    return shown.toString();
  }

  /** How many terminal columns stand before the character at a UTF-16 offset, clamped. */
  int before(int offset) {
    return startOf[Math.max(0, Math.min(offset, startOf.length - 1))];
  }
}
