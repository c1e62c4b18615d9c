package dev.ssotaudit.extract.python.syntax;

/**
 * Where a node stands in the decoded text. As in CPython, parentheses around an expression are not
 * part of it, except those of a tuple or a generator expression.
 *
 * @param line 1-based first line
 * @param column 1-based first column, in UTF-16 code units
 * @param endLine 1-based last line
 * @param endColumn 1-based column behind the last character
 * @param start 0-based offset of the first character in the decoded text
 * @param end 0-based offset behind the last character
 */
public record Loc(int line, int column, int endLine, int endColumn, int start, int end) {

  /** The span from the start of this one to the end of {@code last}. */
  public Loc to(Loc last) {
    return new Loc(line, column, last.endLine, last.endColumn, start, last.end);
  }
}
