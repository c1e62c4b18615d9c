package dev.ssotaudit.extract.python.syntax;

/**
 * One literal of an implicit concatenation, or the only one.
 *
 * @param value the decoded value; bytes as one char of 0 to 255 a byte
 * @param prefix the prefix as written, such as {@code ""}, {@code "rb"} or {@code "U"}
 * @param quoteLength 1 or 3
 */
public record StringPiece(String value, String prefix, int quoteLength, Loc loc) implements Node {

  /** Whether backslashes were taken as they are. */
  public boolean raw() {
    return prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
  }

  /** Whether this is a bytes literal. */
  public boolean bytes() {
    return prefix.indexOf('b') >= 0 || prefix.indexOf('B') >= 0;
  }
}
