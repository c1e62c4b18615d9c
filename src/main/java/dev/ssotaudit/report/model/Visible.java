package dev.ssotaudit.report.model;

/**
 * Makes every character of audited text visible, so that it can neither steer a terminal nor pass
 * for something else: control characters, invisible and direction-changing format characters
 * (Unicode Technical Report 36, section 2.9), line separators and lone surrogates become {@code
 * \\u001b} and the like.
 */
public final class Visible {
  private Visible() {}

  /** The text on one line, tabs and line ends written as {@code \t} and {@code \n}. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && plain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int point = text.codePointAt(i);
      append(point, out);
      i += Character.charCount(point);
    }
    return out.toString();
  }

  /** Appends one code point in its visible form. */
  public static void append(int point, StringBuilder out) {
    if (point == '\n') {
      out.append("\\n");
    } else if (point == '\r') {
      out.append("\\r");
    } else if (point == '\t') {
      out.append("\\t");
    } else if (hidden(point)) {
      appendEscape(point, out);
    } else {
      out.appendCodePoint(point);
    }
  }

  private static boolean plain(char c) {
    return c >= ' ' && c < 0x7f;
  }

  /** Whether a terminal would not show the character as itself. */
  static boolean hidden(int point) {
    if (point < 0x7f) {
      return point < ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  private static void appendEscape(int point, StringBuilder out) {
    String digits = Integer.toHexString(point);
    out.append("\\u");
    if (point > 0xffff) {
      out.append('{').append(digits).append('}');
    } else {
      out.append("0".repeat(4 - digits.length())).append(digits);
    }
  }
}
