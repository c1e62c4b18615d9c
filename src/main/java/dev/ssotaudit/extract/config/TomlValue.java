package dev.ssotaudit.extract.config;

/** A TOML value that stands on one line. */
final class TomlValue {
  private TomlValue() {}

  /** How long the value is, without a comment behind it. */
  static int length(String rest) {
    char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
    if (quote == '"' || quote == '\'') {
      for (int i = 1; i < rest.length(); i++) {
        if (rest.charAt(i) == '\\' && quote == '"') {
          i++;
        } else if (rest.charAt(i) == quote) {
          return i + 1;
        }
      }
      return rest.length();
    }
    int comment = rest.indexOf(" #");
    return (comment < 0 ? rest : rest.substring(0, comment)).stripTrailing().length();
  }

  /** A string without its quotes, its escapes resolved; anything else as it stands. */
  static String plain(String value) {
    boolean closed = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1);
    if (closed && value.charAt(0) == '"') {
      return EnvLowering.unescape(value.substring(1, value.length() - 1));
    }
    boolean literal = closed && value.charAt(0) == '\'';
    return literal ? value.substring(1, value.length() - 1) : value;
  }
}
