package dev.ssotaudit.extract.python.syntax;

/**
 * Token kinds, and the bits of {@link Tokens#aux} for string tokens. Plain ints, because a parser
 * looks at millions of them; the order within a group is the order of the matching enum.
 */
final class Tok {
  static final int EOF = 0;
  static final int NEWLINE = 1;
  static final int NAME = 2;
  static final int NUMBER = 3;
  static final int STRING = 4;
  static final int FSTRING_START = 5;
  static final int FSTRING_MIDDLE = 6;
  static final int FSTRING_END = 7;
  static final int ERROR = 8;
  static final int BACKTICK = 9;
  static final int LPAR = 10;
  static final int RPAR = 11;
  static final int LSQB = 12;
  static final int RSQB = 13;
  static final int LBRACE = 14;
  static final int RBRACE = 15;
  static final int COMMA = 16;
  static final int COLON = 17;
  static final int SEMI = 18;
  static final int DOT = 19;
  static final int ELLIPSIS = 20;
  static final int ARROW = 21;
  static final int COLONEQUAL = 22;
  static final int EQUAL = 23;
  static final int EXCLAM = 24;
  static final int TILDE = 25;

  /** The first of 13 arithmetic operators, in the order of {@link Operator}. */
  static final int PLUS = 26;

  static final int MINUS = 27;
  static final int STAR = 28;
  static final int AT = 29;
  static final int SLASH = 30;
  static final int PERCENT = 31;
  static final int DOUBLESTAR = 32;
  static final int LSHIFT = 33;
  static final int RSHIFT = 34;
  static final int VBAR = 35;
  static final int CIRCUMFLEX = 36;
  static final int AMPER = 37;
  static final int DOUBLESLASH = 38;

  /** The same 13 with {@code =}; {@code op - AUGMENTED + PLUS} is the operator. */
  static final int AUGMENTED = 39;

  /** The first of six comparisons, in the order of {@link CmpOperator}. */
  static final int EQEQ = 52;

  static final int NOTEQ = 53;
  static final int LESS = 54;
  static final int LESSEQ = 55;
  static final int GREATER = 56;
  static final int GREATEREQ = 57;

  /** The first keyword; keywords follow in the order of {@link Names#KEYWORDS}. */
  static final int KEYWORD = 64;

  static final int FALSE = 64;
  static final int NONE = 65;
  static final int TRUE = 66;
  static final int AND = 67;
  static final int AS = 68;
  static final int ASSERT = 69;
  static final int BREAK = 70;
  static final int CLASS = 71;
  static final int CONTINUE = 72;
  static final int DEF = 73;
  static final int DEL = 74;
  static final int ELIF = 75;
  static final int ELSE = 76;
  static final int EXCEPT = 77;
  static final int FINALLY = 78;
  static final int FOR = 79;
  static final int FROM = 80;
  static final int GLOBAL = 81;
  static final int IF = 82;
  static final int IMPORT = 83;
  static final int IN = 84;
  static final int IS = 85;
  static final int LAMBDA = 86;
  static final int NONLOCAL = 87;
  static final int NOT = 88;
  static final int OR = 89;
  static final int PASS = 90;
  static final int RAISE = 91;
  static final int RETURN = 92;
  static final int TRY = 93;
  static final int WHILE = 94;
  static final int WITH = 95;
  static final int YIELD = 96;
  static final int COUNT = 97;

  /** The low bits of a string's aux: the length of its prefix. */
  static final int PREFIX_LENGTH = 3;

  static final int TRIPLE = 1 << 2;
  static final int RAW = 1 << 3;
  static final int BYTES = 1 << 4;
  static final int FORMAT = 1 << 5;
  static final int TEMPLATE = 1 << 6;
  static final int UNICODE = 1 << 7;

  /** The text has backslashes. */
  static final int ESCAPES = 1 << 8;

  /** The token ends on a later line than it begins. */
  static final int MULTILINE = 1 << 9;

  /** The text has carriage returns, which Python reads as line feeds. */
  static final int RETURNS = 1 << 10;

  /** The text has doubled braces. */
  static final int BRACES = 1 << 11;

  /** The text has characters above ASCII. */
  static final int WIDE = 1 << 12;

  private Tok() {}
}
