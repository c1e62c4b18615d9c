package dev.ssotaudit.extract.java;

import com.github.javaparser.Provider;

/** Hands out a text line by line, so that a parser that fails is known to have failed there. */
final class LineProvider implements Provider {
  private final String text;
  private int line;
  private int at;

  LineProvider(String text) {
    this.text = text;
  }

  /** Where the line starts that was handed out last. */
  int line() {
    return line;
  }

  @Override
  public int read(char[] buffer, int from, int length) {
    if (at >= text.length()) {
      return -1;
    }
    int end = Lines.nextLine(text, at);
    int count = Math.min(length, end - at);
    if (at == 0 || isLineStart()) {
      line = at;
    }
    text.getChars(at, at + count, buffer, from);
    at += count;
    return count;
  }

  private boolean isLineStart() {
    char before = text.charAt(at - 1);
    return before == '\n' || before == '\r';
  }

  @Override
  public void close() {
    // Holds nothing open.
  }
}
