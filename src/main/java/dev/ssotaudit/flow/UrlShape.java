package dev.ssotaudit.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a URL template stand. Holes are {@code \0}. A URL is {@code
 * scheme://[user[:password]@]host[:port][/path]} (RFC 3986, 3); {@code jdbc:} prefixes and DSN
 * texts ({@code host=… user=…}, libpq) are known.
 */
final class UrlShape {
  static final char HOLE = '\0';
  private final String text;
  private final int authority;
  private final int authorityEnd;
  private final int at;

  UrlShape(String text) {
    this.text = text;
    int scheme = text.indexOf("://");
    authority = scheme < 0 ? -1 : scheme + 3;
    authorityEnd = scheme < 0 ? -1 : end(text, authority);
    at = scheme < 0 ? -1 : text.lastIndexOf('@', authorityEnd - 1);
  }

  /** The text, its holes as they are. */
  String text() {
    return text;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && "/?#;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What is asked of each hole, in order. */
  List<Ask> holes() {
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == HOLE) {
        asks.add(authority >= 0 ? inUrl(i) : elsewhere(i));
      }
    }
    return asks;
  }

  private Ask inUrl(int i) {
    if (i < authority) {
      return Ask.DETAIL;
    } else if (i >= authorityEnd) {
      return authority == authorityEnd ? Ask.HOST : Ask.DETAIL;
    } else if (at >= authority && i < at) {
      int colon = text.indexOf(':', authority);
      return colon >= 0 && colon < i ? Ask.DETAIL : Ask.USER;
    }
    int colon = text.indexOf(':', Math.max(at, authority));
    return colon >= 0 && colon < i ? Ask.DETAIL : Ask.HOST;
  }

  private Ask elsewhere(int i) {
    int equals = text.lastIndexOf('=', i);
    if (equals > 0 && text.substring(equals + 1, i).isBlank()) {
      int start = equals;
      while (start > 0
          && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
        start--;
      }
      return Ask.ofName(text.substring(start, equals));
    }
    if (i == 0) {
      return Ask.URL;
    }
    return text.indexOf(HOLE) == i && !text.substring(0, i).contains("=") ? Ask.URL : Ask.DETAIL;
  }

  /** Whether the host is written out. */
  boolean literalHost() {
    if (authority < 0) {
      return keyed("host=");
    }
    int from = at >= authority ? at + 1 : authority;
    int to = from;
    while (to < authorityEnd && text.charAt(to) != ':') {
      to++;
    }
    return to > from
        && text.substring(from, to).indexOf(HOLE) < 0
        && !text.substring(from, to).equals("%s");
  }

  /** Whether the user is written out. */
  boolean literalUser() {
    if (authority < 0) {
      return keyed("user=");
    }
    if (at < authority) {
      return false;
    }
    int to = authority;
    while (to < at && text.charAt(to) != ':') {
      to++;
    }
    return to > authority && text.substring(authority, to).indexOf(HOLE) < 0;
  }

  private boolean keyed(String key) {
    int start = text.indexOf(key);
    int value = start + key.length();
    return start >= 0
        && value < text.length()
        && text.charAt(value) != HOLE
        && !Character.isWhitespace(text.charAt(value));
  }

  /** Whether a scheme or a DSN key is written out. */
  boolean recognised() {
    return authority >= 0 || text.contains("host=");
  }
}
