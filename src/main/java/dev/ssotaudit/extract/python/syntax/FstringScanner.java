package dev.ssotaudit.extract.python.syntax;

/**
 * Reads the literal text of f-strings and t-strings up to the next replacement field, the end of a
 * format specification, or the end of the string (PEP 701).
 */
final class FstringScanner {
  private final Lexer lexer;
  private final Scan scan;
  private final char[] s;
  private int flags;
  private int from;
  private int startLine;

  FstringScanner(Lexer lexer) {
    this.lexer = lexer;
    this.scan = lexer.scan;
    this.s = scan.chars;
  }

  /** Reads one stretch of literal text and what ends it. */
  void literal(boolean spec) {
    int opener = lexer.brackets.topToken();
    int prefix = lexer.tokens.aux[opener];
    char quote = s[lexer.tokens.end[opener] - 1];
    boolean triple = (prefix & Tok.TRIPLE) != 0;
    from = scan.pos;
    startLine = scan.line;
    flags = prefix & Tok.RAW;
    int i = from;
    while (true) {
      char c = s[i];
      if (c == quote && (!triple || (s[i + 1] == quote && s[i + 2] == quote))) {
        end(i, triple ? 3 : 1, opener, spec);
        return;
      } else if (c == '{' || c == '}') {
        if (spec || s[i + 1] != c) {
          brace(i, c, spec, opener);
          return;
        }
        flags |= Tok.BRACES;
        i += 2;
      } else if (c == '\\') {
        i = escape(i);
      } else if (c == '\n' || c == '\r') {
        if (!triple) {
          unterminated(i, opener, false);
          return;
        }
        flags |= c == '\r' ? Tok.MULTILINE | Tok.RETURNS : Tok.MULTILINE;
        i = scan.newline(i);
      } else if (c == 0 && scan.atEnd(i)) {
        unterminated(i, opener, triple);
        return;
      } else {
        i++;
      }
    }
  }

  /** Steps over a backslash and what it escapes; a brace behind it keeps its own meaning. */
  private int escape(int at) {
    flags |= Tok.ESCAPES;
    char c = s[at + 1];
    if (c == '\n' || c == '\r') {
      flags |= c == '\r' ? Tok.MULTILINE | Tok.RETURNS : Tok.MULTILINE;
      return scan.newline(at + 1);
    }
    if (c == '{' || c == '}' || scan.atEnd(at + 1)) {
      return at + 1;
    }
    if (c != 'N' || (flags & Tok.RAW) != 0 || s[at + 2] != '{') {
      return at + 2;
    }
    int i = at + 3;
    while (s[i] < 128 && (Character.isLetterOrDigit(s[i]) || s[i] == ' ' || s[i] == '-')) {
      i++;
    }
    return s[i] == '}' ? i + 1 : at + 2;
  }

  private void brace(int at, char c, boolean spec, int opener) {
    middle(at);
    if (c == '{') {
      lexer.brackets.push(Brackets.FIELD, opener);
      lexer.tokens.add(Tok.LBRACE, at, at + 1, scan.line, 0);
      scan.pos = at + 1;
    } else if (spec) {
      lexer.brackets.pop();
    } else {
      scan.pos = at + 1;
      lexer.error(at, LexError.SINGLE_BRACE);
    }
  }

  private void end(int at, int quotes, int opener, boolean spec) {
    middle(at);
    scan.pos = at + quotes;
    if (spec) {
      lexer.brackets.leaveFstring();
      lexer.error(at, LexError.UNTERMINATED_STRING);
      return;
    }
    lexer.brackets.pop();
    lexer.tokens.add(Tok.FSTRING_END, at, at + quotes, scan.line, lexer.tokens.aux[opener]);
  }

  private void unterminated(int at, int opener, boolean triple) {
    Tokens tokens = lexer.tokens;
    if (triple && scan.mayGoBack(at - tokens.start[opener])) {
      int body = tokens.end[opener];
      int line = tokens.line[opener];
      int first = tokens.start[opener];
      lexer.forgetFrom(opener);
      int lineEnd = body;
      while (lineEnd < scan.length && s[lineEnd] != '\n' && s[lineEnd] != '\r') {
        lineEnd++;
      }
      scan.back(lineEnd, line);
      lexer.brackets.leaveFstrings();
      lexer.error(first, LexError.UNTERMINATED_STRING);
      return;
    }
    middle(at);
    lexer.brackets.leaveFstrings();
    lexer.error(at, LexError.UNTERMINATED_STRING);
  }

  private void middle(int end) {
    scan.pos = end;
    if (end > from) {
      lexer.tokens.add(Tok.FSTRING_MIDDLE, from, end, startLine, flags);
    }
  }
}
