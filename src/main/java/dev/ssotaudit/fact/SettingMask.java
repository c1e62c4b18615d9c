package dev.ssotaudit.fact;

import java.util.Locale;

/** Hides the values given to names that say password. */
final class SettingMask {
  private static final String[] WORDS = {"password", "passwd", "passphrase", "pwd", "secret"};

  private SettingMask() {}

  /** For a connection string, a URL's query or a sentence: every value after an equals sign. */
  static String text(String text) {
    return mask(text, false);
  }

  /** For a source line: string literals, and values inside a string literal. */
  static String source(String line) {
    return mask(line, true);
  }

  private static String mask(String text, boolean source) {
    String lower = text.toLowerCase(Locale.ROOT);
    // Lower-casing can change the length of exotic text; then positions would not fit.
    if (lower.length() != text.length()) {
      lower = text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int next = nextWordEnd(lower, 0);
    while (next >= 0) {
      int[] value = value(text, next, source);
      if (value != null && !Masking.placeholder(text.substring(value[0], value[1]))) {
        out.append(text, done, value[0]).append(Masking.HIDDEN);
        done = value[1];
      }
      next = nextWordEnd(lower, Math.max(next, done));
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private static int nextWordEnd(String lower, int from) {
    int best = -1;
    for (String word : WORDS) {
      int at = lower.indexOf(word, from);
      if (at >= 0 && (best < 0 || at + word.length() < best)) {
        best = at + word.length();
      }
    }
    return best;
  }

  /** Where the value given to the name that ends at {@code from} stands, or null. */
  private static int @org.jspecify.annotations.Nullable [] value(
      String text, int from, boolean source) {
    int i = from;
    while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
      i++;
    }
    boolean keyQuoted = i < text.length() && isQuote(text.charAt(i));
    i = skipBlanks(text, keyQuoted ? i + 1 : i);
    if (keyQuoted && i < text.length() && text.charAt(i) == ']') {
      i = skipBlanks(text, i + 1);
    }
    if (i >= text.length() || "=:(,".indexOf(text.charAt(i)) < 0) {
      return null;
    }
    char sign = text.charAt(i);
    i++;
    while (i < text.length() && "=>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int start = skipBlanks(text, i);
    int quote = openingQuote(text, start);
    if (quote >= 0) {
      return quoted(text, quote);
    }
    boolean bare = sign == '=' ? !source || insideLiteral(text, from) : sign == ':' && start == i;
    return bare && !(sign == ':' && source && !insideLiteral(text, from))
        ? unquoted(text, start)
        : null;
  }

  /** The quote of a literal at {@code start}, after prefix letters such as Python's {@code rb}. */
  private static int openingQuote(String text, int start) {
    int i = start;
    while (i < text.length() && i < start + 2 && "rRbBuUfFtT".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && isQuote(text.charAt(i)) ? i : -1;
  }

  private static int[] quoted(String text, int quote) {
    char mark = text.charAt(quote);
    int start = quote + 1;
    while (start < text.length() && text.charAt(start) == mark && start < quote + 3) {
      start++;
    }
    if (start == quote + 2) {
      return new int[] {quote + 1, quote + 1};
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != mark) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return new int[] {start, Math.min(end, text.length())};
  }

  private static int[] unquoted(String text, int start) {
    int end = start;
    int depth = 0;
    while (end < text.length() && (depth > 0 || !endsValue(text.charAt(end)))) {
      char c = text.charAt(end);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      end++;
    }
    return new int[] {start, end};
  }

  private static boolean endsValue(char c) {
    return c <= ' ' || "&;,\"'`)}".indexOf(c) >= 0;
  }

  private static boolean insideLiteral(String text, int position) {
    char open = 0;
    for (int i = 0; i < position; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (open == 0 && isQuote(c)) {
        open = c;
      } else if (c == open) {
        open = 0;
      }
    }
    return open != 0;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
