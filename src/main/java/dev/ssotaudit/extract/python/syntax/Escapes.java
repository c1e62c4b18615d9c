package dev.ssotaudit.extract.python.syntax;

/** Decodes the escape sequences of string literals. */
final class Escapes {
  private final Cursor c;
  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int flags;
  private Loc loc;
  private int to;

  Escapes(Cursor cursor) {
    c = cursor;
    text = cursor.text;
    loc = new Loc(1, 1, 1, 1, 0, 0);
  }

  /** The value of the text between two offsets; a broken escape is a problem and stays as it is. */
  String decode(int from, int end, int literalFlags, Loc literal) {
    out.setLength(0);
    flags = literalFlags;
    loc = literal;
    to = end;
    boolean raw = (flags & Tok.RAW) != 0;
    boolean braces = (flags & Tok.BRACES) != 0;
    int i = from;
    while (i < to) {
      char ch = text.charAt(i++);
      if (ch == '\\' && !raw && i < to) {
        i = escape(i);
      } else if (ch == '\r') {
        out.append('\n');
        i = i < to && text.charAt(i) == '\n' ? i + 1 : i;
      } else {
        out.append(ch);
        i = braces && (ch == '{' || ch == '}') ? i + 1 : i;
      }
    }
    return out.toString();
  }

  /** Decodes the escape whose letter is at {@code at}; returns the place behind it. */
  private int escape(int at) {
    char ch = text.charAt(at);
    int simple = "\\'\"abfnrtv".indexOf(ch);
    if (simple >= 0) {
      out.append("\\'\"\u0007\b\f\n\r\t\u000b".charAt(simple));
      return at + 1;
    }
    boolean bytes = (flags & Tok.BYTES) != 0;
    switch (ch) {
      case '\n':
        return at + 1;
      case '\r':
        return at + 1 < to && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      case '0', '1', '2', '3', '4', '5', '6', '7':
        return octal(at, bytes);
      case 'x':
        return hex(at, 2);
      case 'u':
        return bytes ? unknown(at) : hex(at, 4);
      case 'U':
        return bytes ? unknown(at) : hex(at, 8);
      case 'N':
        return bytes ? unknown(at) : named(at);
      default:
        return unknown(at);
    }
  }

  /** Python keeps the backslash of an escape it does not know. */
  private int unknown(int at) {
    out.append('\\');
    return at;
  }

  private int broken(int at) {
    c.problem(loc, "broken escape sequence in a string");
    return unknown(at);
  }

  private int octal(int at, boolean bytes) {
    int value = 0;
    int i = at;
    while (i < to && i < at + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '7') {
      value = value * 8 + text.charAt(i) - '0';
      i++;
    }
    out.append((char) (bytes ? value & 0xff : value));
    return i;
  }

  private int hex(int at, int digits) {
    int end = at + 1 + digits;
    if (end > to) {
      return broken(at);
    }
    int value = 0;
    for (int i = at + 1; i < end; i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT >> 4) {
        return broken(at);
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      return broken(at);
    }
    out.appendCodePoint(value);
    return end;
  }

  private int named(int at) {
    int close = at + 1 < to && text.charAt(at + 1) == '{' ? text.indexOf('}', at) : -1;
    if (close < 0 || close >= to || close - at > 200) {
      return broken(at);
    }
    try {
      out.appendCodePoint(Character.codePointOf(text.substring(at + 2, close)));
      return close + 1;
    } catch (IllegalArgumentException e) {
      // Java's tables may be older than Python's, so an unknown name is no problem of the file.
      return unknown(at);
    }
  }
}
