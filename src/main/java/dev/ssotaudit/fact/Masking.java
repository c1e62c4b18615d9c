package dev.ssotaudit.fact;

/**
 * Hides credentials in text that leaves the tool. Whoever writes a string that came from audited
 * code, in a report, a log line or an error, writes it through here. Masking twice changes nothing.
 *
 * <p>A placeholder is no credential: {@code postgresql://{user}:{password}@{host}} stays as it is,
 * as it shows how a URL is built. Where it is not clear what is a credential, more is hidden rather
 * than less.
 */
public final class Masking {
  /** What stands in for a hidden value. */
  public static final String HIDDEN = "***";

  private Masking() {}

  /**
   * Hides the password in each {@code scheme://user:password@host} and {@code
   * jdbc:oracle:thin:user/password@host}, and the value of each {@code password=value} and its
   * like, whether the text is a URL, a connection string or a sentence that holds one.
   */
  public static String mask(String text) {
    return SettingMask.text(UrlMask.apply(text));
  }

  /**
   * Hides the same in a line of source code, and the literals given to a name that says password:
   * {@code password="…"}, {@code "password": "…"}, {@code getenv("DB_PASSWORD", "…")}, {@code
   * setPassword("…")}. A name, a member or a call given to it stays, as it is no value.
   */
  public static String maskSource(String line) {
    return SettingMask.source(UrlMask.apply(line));
  }

  /**
   * Hides every string literal that may hold a value: what is left are names, punctuation and
   * masked URLs. For a stretch of source that is known to hold a credential in some form.
   */
  public static String maskLiterals(String source) {
    return LiteralMask.apply(maskSource(source));
  }

  /** Whether {@code value} only stands for a value that is known when the program runs. */
  static boolean placeholder(String value) {
    if (value.isEmpty() || value.equals(HIDDEN) || value.startsWith("%")) {
      return value.length() <= 2 || value.equals(HIDDEN) || bracketed(value, "%(", ")s");
    }
    return bracketed(value, "{", "}") || bracketed(value, "${", "}") || bracketed(value, "<", ">");
  }

  private static boolean bracketed(String value, String open, String close) {
    if (!value.startsWith(open) || !value.endsWith(close)) {
      return false;
    }
    for (int i = open.length(); i < value.length() - close.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isJavaIdentifierPart(c) && ".()[]-! ".indexOf(c) < 0) {
        return false;
      }
    }
    return value.length() >= open.length() + close.length();
  }
}
