package dev.ssotaudit.extract.java;

/**
 * Finds brackets and semicolons of Java source, without those in comments, strings, characters and
 * text blocks. Works on any text.
 */
final class CodeScanner {
  private final String text;
  private int at;
  private int openedAt = -1;

  CodeScanner(String text) {
    this.text = text;
  }

  /** The offset of the next of <code>( ) [ ] { } ;</code>, or -1 at the end. */
  int next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '(', ')', '[', ']', '{', '}', ';' -> {
          return at++;
        }
        case '/' -> skipComment();
        case '"' -> skipText();
        case '\'' -> skipQuoted('\'');
        default -> at++;
      }
    }
    return -1;
  }

  /** Where a comment or text block starts that never ends, or -1; known at the end. */
  int openedAt() {
    return openedAt;
  }

  private void skipComment() {
    if (text.startsWith("//", at)) {
      while (at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      }
    } else if (text.startsWith("/*", at)) {
      skipTo("*/", 2);
    } else {
      at++;
    }
  }

  private void skipText() {
    if (!text.startsWith("\"\"\"", at)) {
      skipQuoted('"');
      return;
    }
    int start = at;
    at += 3;
    while (at < text.length() && !text.startsWith("\"\"\"", at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      openedAt = start;
      at = text.length();
    } else {
      at += 3;
    }
  }

  private void skipTo(String end, int opening) {
    int found = text.indexOf(end, at + opening);
    if (found < 0) {
      openedAt = at;
      at = text.length();
    } else {
      at = found + end.length();
    }
  }

  /** A literal that is not closed ends with its line. */
  private void skipQuoted(char quote) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLineEnd(c)) {
        return;
      }
      at += c == '\\' ? 2 : 1;
      if (c == quote) {
        return;
      }
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
