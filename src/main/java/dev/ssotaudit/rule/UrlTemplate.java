package dev.ssotaudit.rule;

/**
 * A URL's template as far as it says where the URL leads: every hole is {@code {}}, whatever stands
 * in it, and the driver of {@code postgresql+asyncpg://} is left out. {@code postgres} and {@code
 * postgresql} are one scheme (PostgreSQL documentation, 34.1.1.2).
 */
final class UrlTemplate {
  private static final String HOLE = "{}";

  private UrlTemplate() {}

  static String normalise(String template) {
    String text = holes(template);
    int authority = text.indexOf("://");
    if (authority < 0) {
      return text;
    }
    String scheme = text.substring(0, authority);
    int driver = scheme.indexOf('+');
    // mongodb+srv is another way to find the hosts, not a driver
    if (driver > 0 && !scheme.endsWith("+srv")) {
      scheme = scheme.substring(0, driver);
    }
    return (scheme.equals("postgres") ? "postgresql" : scheme) + text.substring(authority);
  }

  /** Whether nothing is left open: the same text everywhere. */
  static boolean literal(String template) {
    return !holes(template).contains(HOLE);
  }

  /** Replaces {@code {name}}, <code>${name}</code>, {@code %s} and {@code %(name)s}. */
  private static String holes(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = holeEnd(text, i);
      out.append(end < 0 ? String.valueOf(text.charAt(i)) : HOLE);
      i = end < 0 ? i + 1 : end;
    }
    return out.toString();
  }

  /** Where the hole that starts at {@code i} ends, or -1 where none starts. */
  private static int holeEnd(String text, int i) {
    if (text.startsWith("%s", i) || text.startsWith("%d", i)) {
      return i + 2;
    } else if (text.startsWith("%(", i)) {
      int close = text.indexOf(')', i);
      return close < 0 || close + 2 > text.length() ? -1 : close + 2;
    }
    int open = text.startsWith("${", i) ? i + 1 : i;
    if (text.charAt(open) != '{') {
      return -1;
    }
    int close = text.indexOf('}', open);
    return close < 0 ? -1 : close + 1;
  }
}
