package dev.ssotaudit.extract.python.syntax;

/** What a {@link Tok#ERROR} token complains about. */
enum LexError {
  UNTERMINATED_STRING("string is never closed"),
  UNCLOSED_BRACKET("bracket is never closed"),
  BAD_CHARACTER("character has no meaning here"),
  STRAY_BACKSLASH("unexpected text behind a line continuation"),
  SINGLE_BRACE("single '}' in an f-string");

  private static final LexError[] ALL = values();

  final String message;

  LexError(String message) {
    this.message = message;
  }

  static LexError of(int ordinal) {
    return ALL[ordinal];
  }
}
