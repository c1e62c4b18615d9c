package dev.ssotaudit.extract.python.syntax;

/** What each token kind means to the expression grammar, as tables. */
final class Grammar {
  static final int OR = 1;
  static final int NOT = 3;
  static final int COMPARE = 4;
  static final int BIT_OR = 5;

  /** The binary precedence of each token kind, 0 for none; {@code **} binds closer than unary. */
  static final byte[] PRECEDENCE = new byte[Tok.COUNT];

  /** Whether an expression or starred expression can begin with that kind. */
  static final boolean[] STARTS = new boolean[Tok.COUNT];

  /** Whether {@code await} before that kind is the keyword. */
  static final boolean[] AWAITED = new boolean[Tok.COUNT];

  /** Whether a name before that kind is a whole expression, with nothing more to look at. */
  static final boolean[] ENDS = new boolean[Tok.COUNT];

  private static final Operator[] OPERATORS = Operator.values();
  private static final CmpOperator[] COMPARISONS = CmpOperator.values();

  static {
    precedence(OR, Tok.OR);
    precedence(2, Tok.AND);
    precedence(COMPARE, Tok.EQEQ, Tok.NOTEQ, Tok.LESS, Tok.LESSEQ, Tok.GREATER, Tok.GREATEREQ);
    precedence(COMPARE, Tok.IN, Tok.IS, Tok.NOT);
    precedence(BIT_OR, Tok.VBAR);
    precedence(6, Tok.CIRCUMFLEX);
    precedence(7, Tok.AMPER);
    precedence(8, Tok.LSHIFT, Tok.RSHIFT);
    precedence(9, Tok.PLUS, Tok.MINUS);
    precedence(10, Tok.STAR, Tok.AT, Tok.SLASH, Tok.PERCENT, Tok.DOUBLESLASH);
    mark(AWAITED, Tok.NAME, Tok.NUMBER, Tok.STRING, Tok.FSTRING_START, Tok.LPAR, Tok.LSQB);
    mark(AWAITED, Tok.LBRACE, Tok.ELLIPSIS, Tok.NONE, Tok.TRUE, Tok.FALSE);
    System.arraycopy(AWAITED, 0, STARTS, 0, STARTS.length);
    mark(STARTS, Tok.PLUS, Tok.MINUS, Tok.TILDE, Tok.STAR, Tok.NOT, Tok.LAMBDA, Tok.BACKTICK);
    mark(STARTS, Tok.ERROR);
    mark(ENDS, Tok.COMMA, Tok.RPAR, Tok.RSQB, Tok.RBRACE, Tok.NEWLINE, Tok.COLON, Tok.EQUAL);
  }

  private Grammar() {}

  static Operator operator(int tokenKind) {
    return OPERATORS[tokenKind - Tok.PLUS];
  }

  static CmpOperator comparison(int tokenKind) {
    return COMPARISONS[tokenKind - Tok.EQEQ];
  }

  private static void precedence(int level, int... kinds) {
    for (int kind : kinds) {
      PRECEDENCE[kind] = (byte) level;
    }
  }

  private static void mark(boolean[] table, int... kinds) {
    for (int kind : kinds) {
      table[kind] = true;
    }
  }
}
