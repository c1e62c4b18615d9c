package dev.ssotaudit.extract.python.syntax;

import java.util.Arrays;

/** The text being read, the place reached, and where each line began. */
final class Scan {
  final String text;

  /** The text with a NUL behind it, so that a look at {@code chars[pos]} needs no check. */
  final char[] chars;

  final int length;
  int pos;
  int line = 1;
  private int[] lineStarts;
  private long reread;

  Scan(String text) {
    this.text = text;
    length = text.length();
    // Two more NULs for the longest look ahead, at triple quotes.
    chars = new char[length + 3];
    text.getChars(0, length, chars, 0);
    lineStarts = new int[length / 24 + 16];
  }

  /** Steps over the line end at {@code pos}: LF, CR or CR LF. */
  void newline() {
    pos = newline(pos);
  }

  /** Notes the line end at {@code at} and returns the place behind it. */
  int newline(int at) {
    int next = chars[at] == '\r' && chars[at + 1] == '\n' ? at + 2 : at + 1;
    if (line == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, line * 2);
    }
    lineStarts[line++] = next;
    return next;
  }

  boolean atEnd(int at) {
    return at >= length;
  }

  /** Whether reading that much again keeps the whole pass linear; if so it is counted. */
  boolean mayGoBack(int distance) {
    if (reread + distance > 4L * length) {
      return false;
    }
    reread += distance;
    return true;
  }

  /** Goes back to a place on a line that was read before. */
  void back(int place, int onLine) {
    pos = place;
    line = onLine;
  }

  int lineStart(int ofLine) {
    return lineStarts[ofLine - 1];
  }

  /** The 1-based line of an offset that was read already. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, 0, line, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  Loc loc(int from, int to) {
    int first = lineAt(from);
    int last = lineAt(to);
    return new Loc(first, from - lineStart(first) + 1, last, to - lineStart(last) + 1, from, to);
  }
}
