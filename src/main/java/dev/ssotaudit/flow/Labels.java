package dev.ssotaudit.flow;

/** Keeps credentials out of everything that is said. */
public final class Labels {
  private static final int MAX = 120;

  private Labels() {}

  /**
   * The text with the password of a URL or DSN replaced by {@code ***}, cut to a readable length.
   */
  public static String mask(String text) {
    String masked = maskUserInfo(text);
    masked = maskKey(masked, "password=");
    masked = maskKey(masked, "pwd=");
    return masked.length() > MAX ? masked.substring(0, MAX) + "…" : masked;
  }

  private static String maskUserInfo(String text) {
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      return text;
    }
    int start = scheme + 3;
    int end = start;
    while (end < text.length() && "/?# \n\"'".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int at = text.lastIndexOf('@', end - 1);
    if (at < start) {
      return text;
    }
    int colon = text.indexOf(':', start);
    if (colon < 0 || colon > at) {
      return text;
    }
    String secret = text.substring(colon + 1, at);
    return secret.startsWith("{") && secret.endsWith("}")
        ? text
        : text.substring(0, colon + 1) + "***" + text.substring(at);
  }

  private static String maskKey(String text, String key) {
    int start = text.toLowerCase(java.util.Locale.ROOT).indexOf(key);
    if (start < 0) {
      return text;
    }
    int from = start + key.length();
    int to = from;
    while (to < text.length() && " ;&,\"'".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    boolean hole = to > from && text.charAt(from) == '{';
    return hole ? text : text.substring(0, from) + "***" + text.substring(to);
  }
}
