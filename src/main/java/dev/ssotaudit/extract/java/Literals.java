package dev.ssotaudit.extract.java;

/** Decodes Java literals (JLS 3.3 unicode escapes, 3.10.6 text blocks, 3.10.7 escape sequences). */
final class Literals {
  private Literals() {}

  /** The content of a string or character literal, without its quotes. */
  static String decode(String source) {
    return source.indexOf('\\') < 0 ? source : escapes(unicode(source));
  }

  /** The content of a text block, from the line after the opening quotes to the closing quotes. */
  static String textBlock(String source) {
    String stripped = unicode(source).stripIndent();
    return stripped.indexOf('\\') < 0 ? stripped : escapes(stripped);
  }

  private static String escapes(String source) {
    try {
      return source.translateEscapes();
    } catch (IllegalArgumentException notAnEscape) {
      return source;
    }
  }

  private static String unicode(String source) {
    if (!source.contains("\\u")) {
      return source;
    }
    StringBuilder out = new StringBuilder(source.length());
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      int digits = c == '\\' ? digitsOf(source, at + 1) : -1;
      if (digits >= 0) {
        out.append((char) Integer.parseInt(source, digits, digits + 4, 16));
        at = digits + 4;
      } else if (c == '\\' && at + 1 < source.length()) {
        out.append(c).append(source.charAt(at + 1));
        at += 2;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Where the four digits start if a unicode escape's {@code u}s stand at {@code at}, else -1. */
  private static int digitsOf(String source, int at) {
    int digits = at;
    while (digits < source.length() && source.charAt(digits) == 'u') {
      digits++;
    }
    if (digits == at || digits + 4 > source.length()) {
      return -1;
    }
    for (int i = digits; i < digits + 4; i++) {
      if (Character.digit(source.charAt(i), 16) < 0) {
        return -1;
      }
    }
    return digits;
  }
}
