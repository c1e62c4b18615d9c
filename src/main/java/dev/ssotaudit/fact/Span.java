package dev.ssotaudit.fact;

/**
 * A stretch of text in a file. Lines and columns are 1-based; columns count UTF-16 code units; the
 * end column is exclusive.
 */
public record Span(int line, int column, int endLine, int endColumn) {
  /** The span of things that stand nowhere in particular: the first character of a file. */
  public static final Span START = new Span(1, 1, 1, 1);

  /** The smallest span that holds both; {@code this} must start no later than {@code last} ends. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /** Whether the given line is one of this span's lines. */
  public boolean covers(int someLine) {
    return line <= someLine && someLine <= endLine;
  }
}
