package dev.ssotaudit.report.model;

/**
 * A source line with credentials hidden.
 *
 * @param text the line
 * @param same how many of its first characters are those of the file, and how many of its last: a
 *     column before or after what is hidden still fits
 */
public record Excerpt(String text, int same, int sameAtEnd, int original) {
  /** A line of which nothing needed hiding. */
  public static Excerpt whole(String text) {
    return new Excerpt(text, text.length(), text.length(), text.length());
  }

  static Excerpt of(String original, String masked) {
    int limit = Math.min(original.length(), masked.length());
    int same = 0;
    while (same < limit && original.charAt(same) == masked.charAt(same)) {
      same++;
    }
    int last = 0;
    while (last < limit - same
        && original.charAt(original.length() - 1 - last)
            == masked.charAt(masked.length() - 1 - last)) {
      last++;
    }
    return new Excerpt(masked, same, last, original.length());
  }

  /** The offset in {@link #text} of an offset in the file's line; 0-based, clamped. */
  public int offset(int inFile) {
    int at = Math.max(0, Math.min(inFile, original));
    if (at <= same) {
      return at;
    }
    int fromEnd = original - at;
    return fromEnd <= sameAtEnd ? text.length() - fromEnd : same;
  }
}
