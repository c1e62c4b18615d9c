package dev.ssotaudit.extract.python.syntax;

/** Begins and ends logical lines: indentation, blank lines, comment lines. */
final class LineScanner {
  private static final int MAX_COLUMN = 0x7fff;

  private final Lexer lexer;
  private final Scan scan;
  private final Tokens tokens;

  LineScanner(Lexer lexer) {
    this.lexer = lexer;
    this.scan = lexer.scan;
    this.tokens = lexer.tokens;
  }

  /** Goes to the first logical line's first character. */
  void beginLogicalLine() {
    tokens.addNewline(0, 1, indentation());
  }

  /** Ends the logical line at the line end at hand, and goes to the next one's first character. */
  void endLogicalLine() {
    int from = scan.pos;
    int line = scan.line;
    scan.newline();
    int packed = indentation();
    tokens.addNewline(from, line, packed);
  }

  /** Ends the last line. */
  void endOfText() {
    if (tokens.kind[tokens.size - 1] != Tok.NEWLINE) {
      tokens.addNewline(scan.length, scan.line, -1);
    }
    tokens.add(Tok.EOF, scan.length, scan.length, scan.line, 0);
  }

  /**
   * Skips white space, blank lines and comment lines; the packed indentation of the next code, or
   * -1 at the end. As in CPython the first backslash at the start of a line settles its column.
   */
  private int indentation() {
    char[] s = scan.chars;
    int from = scan.pos;
    int continued = 0;
    while (true) {
      char c = s[scan.pos];
      if (c == ' ' || c == '\t' || c == '\f') {
        scan.pos++;
      } else if (c == '\n' || c == '\r') {
        scan.newline();
        from = scan.pos;
        continued = 0;
      } else if (c == '#') {
        lexer.comment();
      } else if (c == '\\' && (s[scan.pos + 1] == '\n' || s[scan.pos + 1] == '\r')) {
        continued = continued == 0 ? columns(s, from, scan.pos) : continued;
        scan.pos = scan.newline(scan.pos + 1);
        // With nothing before it, the backslash settles nothing.
        from = continued == 0 ? scan.pos : from;
      } else if (c == 0 && scan.atEnd(scan.pos)) {
        return -1;
      } else {
        return continued == 0 ? columns(s, from, scan.pos) : continued;
      }
    }
  }

  /** The width of white space: tab stops of eight in the low bits, tabs of one in the high. */
  static int columns(char[] s, int from, int to) {
    int column = 0;
    int narrow = 0;
    for (int i = from; i < to; i++) {
      switch (s[i]) {
        case ' ' -> {
          column++;
          narrow++;
        }
        case '\t' -> {
          column = (column / 8 + 1) * 8;
          narrow++;
        }
        case '\f' -> {
          column = 0;
          narrow = 0;
        }
        default -> {}
      }
    }
    return Math.min(column, MAX_COLUMN) | Math.min(narrow, MAX_COLUMN) << 16;
  }
}
