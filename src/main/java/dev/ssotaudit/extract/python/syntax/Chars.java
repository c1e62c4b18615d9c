package dev.ssotaudit.extract.python.syntax;

/** What a character can begin, and the operators as tables. */
final class Chars {
  static final int OTHER = 0;
  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int SPACE = 3;
  static final int NEWLINE = 4;
  static final int QUOTE = 5;
  static final int HASH = 6;
  static final int BACKSLASH = 7;
  static final int DOT = 8;
  static final int OPERATOR = 9;
  static final int OPEN = 10;
  static final int CLOSE = 11;

  /** The class of each ASCII character. */
  static final byte[] CLASS = new byte[128];

  /** The token kind of a one-character operator or bracket. */
  static final byte[] SINGLE = new byte[128];

  private static final String OPERATORS = ",:;=~+-*@/%|^&<>!`";
  private static final int[] KINDS = {
    Tok.COMMA,
    Tok.COLON,
    Tok.SEMI,
    Tok.EQUAL,
    Tok.TILDE,
    Tok.PLUS,
    Tok.MINUS,
    Tok.STAR,
    Tok.AT,
    Tok.SLASH,
    Tok.PERCENT,
    Tok.VBAR,
    Tok.CIRCUMFLEX,
    Tok.AMPER,
    Tok.LESS,
    Tok.GREATER,
    Tok.EXCLAM,
    Tok.BACKTICK
  };

  static {
    fill("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", LETTER);
    fill("0123456789", DIGIT);
    fill(" \t\f", SPACE);
    fill("\r\n", NEWLINE);
    fill("\"'", QUOTE);
    fill("#", HASH);
    fill("\\", BACKSLASH);
    fill(".", DOT);
    fill(OPERATORS, OPERATOR);
    fill("([{", OPEN);
    fill(")]}", CLOSE);
    for (int i = 0; i < KINDS.length; i++) {
      SINGLE[OPERATORS.charAt(i)] = (byte) KINDS[i];
    }
    String brackets = "()[]{}";
    for (int i = 0; i < brackets.length(); i++) {
      SINGLE[brackets.charAt(i)] = (byte) (Tok.LPAR + i);
    }
  }

  private Chars() {}

  /** The token kind of {@code c} followed by {@code =}, or 0. */
  static int withEquals(int single) {
    if (single >= Tok.PLUS && single <= Tok.DOUBLESLASH) {
      return single - Tok.PLUS + Tok.AUGMENTED;
    }
    return switch (single) {
      case Tok.EQUAL -> Tok.EQEQ;
      case Tok.EXCLAM -> Tok.NOTEQ;
      case Tok.LESS -> Tok.LESSEQ;
      case Tok.GREATER -> Tok.GREATEREQ;
      case Tok.COLON -> Tok.COLONEQUAL;
      default -> 0;
    };
  }

  /** The token kind of the same operator character twice, or 0. */
  static int doubled(int single) {
    return switch (single) {
      case Tok.STAR -> Tok.DOUBLESTAR;
      case Tok.SLASH -> Tok.DOUBLESLASH;
      case Tok.LESS -> Tok.LSHIFT;
      case Tok.GREATER -> Tok.RSHIFT;
      default -> 0;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void fill(String chars, int charClass) {
    for (int i = 0; i < chars.length(); i++) {
      CLASS[chars.charAt(i)] = (byte) charClass;
    }
  }
}
