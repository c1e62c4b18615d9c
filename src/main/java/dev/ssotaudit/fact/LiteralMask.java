package dev.ssotaudit.fact;

/** Hides the content of string literals, in a line or a part of one. */
final class LiteralMask {
  private LiteralMask() {}

  static String apply(String source) {
    StringBuilder out = new StringBuilder(source.length());
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c != '"' && c != '\'') {
        out.append(c);
        i++;
        continue;
      }
      int end = close(source, i);
      String content = source.substring(i + 1, end);
      out.append(c).append(harmless(content) ? content : Masking.HIDDEN);
      if (end < source.length()) {
        out.append(c);
      }
      i = end + 1;
    }
    return out.toString();
  }

  private static int close(String source, int open) {
    char mark = source.charAt(open);
    int i = open + 1;
    while (i < source.length() && source.charAt(i) != mark) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, source.length());
  }

  /** A scheme, punctuation, or a URL whose password is hidden already. */
  private static boolean harmless(String content) {
    if (content.contains(":" + Masking.HIDDEN + "@")) {
      return true;
    }
    int scheme = content.indexOf("://");
    String rest = scheme < 0 ? content : content.substring(scheme + 3);
    for (int i = 0; i < rest.length(); i++) {
      if (Character.isLetterOrDigit(rest.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
