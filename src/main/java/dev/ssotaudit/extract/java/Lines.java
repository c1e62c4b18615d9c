package dev.ssotaudit.extract.java;

import dev.ssotaudit.fact.Span;

/** Offsets and lines of a text; a line ends with LF, CRLF or CR, as in JavaParser. */
final class Lines {
  private Lines() {}

  /** The offset of a 1-based line and column, at most the text's length. */
  static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line && at < text.length(); i++) {
      at = nextLine(text, at);
    }
    return Math.min(text.length(), at + column - 1);
  }

  /** The character at an offset as a span. */
  static Span at(String text, int offset) {
    int line = 1;
    int start = 0;
    int next = nextLine(text, start);
    while (next <= offset && next > start && next < text.length()) {
      line++;
      start = next;
      next = nextLine(text, start);
    }
    int column = offset - start + 1;
    return new Span(line, column, line, offset < text.length() ? column + 1 : column);
  }

  /** Where the line after the one at {@code offset} starts, at most the text's length. */
  static int nextLine(String text, int offset) {
    for (int at = offset; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return at + 1;
      }
      if (c == '\r') {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      }
    }
    return text.length();
  }
}
