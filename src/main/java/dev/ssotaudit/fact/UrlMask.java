package dev.ssotaudit.fact;

/** Hides passwords in the authority part of URLs (RFC 3986, section 3.2.1) and Oracle thin URLs. */
final class UrlMask {
  private static final String ORACLE = "jdbc:oracle:";

  private UrlMask() {}

  static String apply(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    String masked = authorities(text);
    return masked.contains(ORACLE) ? oracle(masked) : masked;
  }

  private static String authorities(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int mark = text.indexOf("://");
    while (mark >= 0) {
      int start = mark + 3;
      int end = stretchEnd(text, start);
      int at = at(text, start, end);
      int colon = at < 0 ? -1 : text.indexOf(':', start);
      if (colon >= 0 && colon < at && !Masking.placeholder(text.substring(colon + 1, at))) {
        out.append(text, done, colon + 1).append(Masking.HIDDEN);
        done = at;
      }
      mark = text.indexOf("://", Math.max(start, done));
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /**
   * The {@code @} that ends the user information: the last one, since unescaped passwords hold
   * {@code @} and {@code /} as well, but one before the query if there is one.
   */
  private static int at(String text, int start, int end) {
    int query = text.indexOf('?', start);
    if (query >= 0 && query < end) {
      int before = text.lastIndexOf('@', query);
      if (before >= start) {
        return before;
      }
    }
    int last = text.lastIndexOf('@', end - 1);
    return last >= start ? last : -1;
  }

  private static int stretchEnd(String text, int start) {
    int i = start;
    while (i < text.length() && !endsUrl(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsUrl(char c) {
    return c <= ' ' || c == '"' || c == '\'' || c == '`' || Character.isWhitespace(c);
  }

  private static String oracle(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int mark = text.indexOf(ORACLE);
    while (mark >= 0) {
      int start = text.indexOf(':', mark + ORACLE.length()) + 1;
      int end = stretchEnd(text, mark);
      int slash = start == 0 ? -1 : text.indexOf('/', start);
      int at = text.lastIndexOf('@', end - 1);
      if (slash >= start && at > slash && !Masking.placeholder(text.substring(slash + 1, at))) {
        out.append(text, done, slash + 1).append(Masking.HIDDEN);
        done = at;
      }
      mark = text.indexOf(ORACLE, Math.max(mark + 1, done));
    }
    return out.append(text, done, text.length()).toString();
  }
}
