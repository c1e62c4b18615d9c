package dev.ssotaudit.extract.python.syntax;

/**
 * Reads numeric literals; what is no digit ends one, so {@code 1if x} is a number and a keyword.
 */
final class NumberScanner {
  static final int INT = 0;
  static final int FLOAT = 1;
  static final int COMPLEX = 2;

  /** Added for what only Python 2 allows: {@code 0777}, {@code 10L}. */
  static final int PYTHON2 = 4;

  private final char[] s;
  private int pos;

  NumberScanner(Scan scan) {
    s = scan.chars;
  }

  /** Reads from {@code from}, a digit or a dot before one, and returns the kind. */
  int scan(int from) {
    pos = from;
    if (s[from] == '0' && radix(s[from + 1]) != 0) {
      int radix = radix(s[from + 1]);
      pos = from + 2;
      if (digits(radix)) {
        return suffixL();
      }
      pos = from + 1;
      return INT;
    }
    digits(10);
    boolean point = fraction(from);
    int kind = exponent() || point ? FLOAT : INT;
    if (s[pos] == 'j' || s[pos] == 'J') {
      pos++;
      return COMPLEX;
    }
    return kind == FLOAT ? FLOAT : suffixL() | leadingZero(from);
  }

  /** The place behind the number. */
  int end() {
    return pos;
  }

  private boolean fraction(int from) {
    if (s[pos] != '.' || (pos > from && s[pos - 1] == '_')) {
      return false;
    }
    pos++;
    if (Chars.isDigit(s[pos])) {
      digits(10);
    }
    return true;
  }

  private boolean exponent() {
    if (s[pos] != 'e' && s[pos] != 'E') {
      return false;
    }
    int sign = s[pos + 1] == '+' || s[pos + 1] == '-' ? 1 : 0;
    if (!Chars.isDigit(s[pos + 1 + sign])) {
      return false;
    }
    pos += 1 + sign;
    digits(10);
    return true;
  }

  private boolean digits(int radix) {
    int before = pos;
    while (true) {
      if (Character.digit(s[pos], radix) >= 0 && s[pos] < 128) {
        pos++;
      } else if (s[pos] == '_' && s[pos + 1] < 128 && Character.digit(s[pos + 1], radix) >= 0) {
        pos += 2;
      } else {
        return pos > before;
      }
    }
  }

  private int suffixL() {
    if (s[pos] != 'l' && s[pos] != 'L') {
      return INT;
    }
    pos++;
    return PYTHON2;
  }

  private int leadingZero(int from) {
    if (s[from] != '0') {
      return INT;
    }
    for (int i = from; i < pos; i++) {
      if (s[i] >= '1' && s[i] <= '9') {
        return PYTHON2;
      }
    }
    return INT;
  }

  private static int radix(char c) {
    return switch (c) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }
}
