package dev.ssotaudit.extract.python.syntax;

/**
 * What to do when a bracket is still open where a statement must have begun: the statement with the
 * bracket ends before the first line that looks like a statement of its own, at no deeper
 * indentation. Going back to that line is bounded, so that reading stays linear.
 */
final class BracketRecovery {
  private final Lexer lexer;
  private final Scan scan;
  private final Tokens tokens;

  BracketRecovery(Lexer lexer) {
    this.lexer = lexer;
    this.scan = lexer.scan;
    this.tokens = lexer.tokens;
  }

  /**
   * Whether the keyword at {@code from} shows that brackets were never closed. If so, reading goes
   * on at a new logical line, there or earlier.
   */
  boolean atKeyword(int kind, int from) {
    if (!onlyBeginsStatements(kind)
        || tokens.line[tokens.size - 1] == scan.line
        || !isFirstOnLine(from, scan.line)
        || (columnOf(from, scan.line) > lineColumn() && !mayHaveBlock())) {
      return false;
    }
    if (!goBack(from)) {
      breakLine(from, scan.line);
    }
    return true;
  }

  /** At the end of the text with open brackets: whether reading goes on at an earlier line. */
  boolean atEnd() {
    if (goBack(scan.length)) {
      return true;
    }
    error();
    lexer.brackets.clear();
    return false;
  }

  /** Whether the logical line began like a statement with a block, so that deeper lines follow. */
  private boolean mayHaveBlock() {
    return switch (tokens.kind[tokens.lastNewline + 1]) {
      case Tok.DEF, Tok.CLASS, Tok.IF, Tok.ELIF, Tok.FOR, Tok.WHILE, Tok.WITH, Tok.EXCEPT -> true;
      case Tok.NAME -> tokens.kind[tokens.lastNewline + 2] == Tok.DEF;
      default -> false;
    };
  }

  /** The indentation of the current logical line. */
  private int lineColumn() {
    return tokens.aux[tokens.lastNewline] & 0xffff;
  }

  private boolean goBack(int from) {
    int column = lineColumn();
    for (int i = tokens.lastNewline + 2; i < tokens.size; i++) {
      if (tokens.line[i] != tokens.line[i - 1]
          && isFirstOnLine(tokens.start[i], tokens.line[i])
          && columnOf(tokens.start[i], tokens.line[i]) <= column
          && looksLikeStatement(i)) {
        return goBackTo(i, from);
      }
    }
    return false;
  }

  private boolean goBackTo(int token, int from) {
    int place = tokens.start[token];
    int line = tokens.line[token];
    if (!scan.mayGoBack(from - place)) {
      return false;
    }
    lexer.forgetFrom(token);
    scan.back(place, line);
    breakLine(place, line);
    return true;
  }

  private void breakLine(int place, int line) {
    error();
    int last = tokens.end[tokens.size - 1];
    int indent = LineScanner.columns(scan.chars, scan.lineStart(line), place);
    tokens.addNewline(last, scan.lineAt(last), indent);
    lexer.brackets.clear();
    scan.pos = place;
  }

  private void error() {
    int last = tokens.end[tokens.size - 1];
    tokens.add(Tok.ERROR, last, last, scan.lineAt(last), LexError.UNCLOSED_BRACKET.ordinal());
  }

  private boolean looksLikeStatement(int token) {
    int kind = tokens.kind[token];
    int last = token;
    boolean imports = false;
    while (last + 1 < tokens.size && tokens.line[last + 1] == tokens.line[token]) {
      last++;
      imports |= tokens.kind[last] == Tok.IMPORT;
    }
    return switch (kind) {
      case Tok.IF, Tok.FOR -> tokens.kind[last] == Tok.COLON;
      case Tok.FROM -> imports;
      case Tok.AT -> true;
      case Tok.NAME -> tokens.kind[token + 1] == Tok.EQUAL && tokens.kind[last] != Tok.COMMA;
      default -> onlyBeginsStatements(kind);
    };
  }

  private static boolean onlyBeginsStatements(int kind) {
    return switch (kind) {
      case Tok.ASSERT, Tok.BREAK, Tok.CLASS, Tok.CONTINUE, Tok.DEF, Tok.DEL, Tok.EXCEPT -> true;
      case Tok.FINALLY, Tok.GLOBAL, Tok.IMPORT, Tok.NONLOCAL, Tok.PASS, Tok.RAISE -> true;
      case Tok.RETURN, Tok.TRY, Tok.WHILE, Tok.WITH -> true;
      default -> false;
    };
  }

  private boolean isFirstOnLine(int from, int line) {
    for (int i = scan.lineStart(line); i < from; i++) {
      char c = scan.chars[i];
      if (c != ' ' && c != '\t' && c != '\f') {
        return false;
      }
    }
    return true;
  }

  private int columnOf(int place, int line) {
    return LineScanner.columns(scan.chars, scan.lineStart(line), place) & 0xffff;
  }
}
