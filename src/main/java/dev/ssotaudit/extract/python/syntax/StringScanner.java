package dev.ssotaudit.extract.python.syntax;

/** Reads string literals; of an f-string only the start. */
final class StringScanner {
  private final Lexer lexer;
  private final Scan scan;
  private final char[] s;

  StringScanner(Lexer lexer) {
    this.lexer = lexer;
    this.scan = lexer.scan;
    this.s = scan.chars;
  }

  /** The {@link Tok} bits of a string prefix, or -1 if these letters are none. */
  static int prefix(char[] s, int from, int to) {
    int flags = to - from;
    for (int i = from; i < to; i++) {
      int flag =
          switch (s[i]) {
            case 'r', 'R' -> Tok.RAW;
            case 'b', 'B' -> Tok.BYTES;
            case 'f', 'F' -> Tok.FORMAT;
            case 't', 'T' -> Tok.TEMPLATE;
            case 'u', 'U' -> Tok.UNICODE;
            default -> 0;
          };
      if (flag == 0 || (flags & flag) != 0) {
        return -1;
      }
      flags |= flag;
    }
    boolean pair = to - from == 2;
    // Python 2 also had ur"", and only in that order.
    boolean fits = (flags & Tok.RAW) != 0 && ((flags & Tok.UNICODE) == 0 || (s[from] | 32) == 'u');
    return pair && !fits ? -1 : flags;
  }

  /**
   * Reads a literal whose prefix begins at {@code from} and whose quotes begin at {@code quote}.
   */
  void string(int from, int quote, int prefix) {
    char q = s[quote];
    boolean triple = s[quote + 1] == q && s[quote + 2] == q;
    int flags = triple ? prefix | Tok.TRIPLE : prefix;
    int body = triple ? quote + 3 : quote + 1;
    if ((prefix & (Tok.FORMAT | Tok.TEMPLATE)) != 0) {
      lexer.brackets.push(Brackets.FSTRING, lexer.tokens.size);
      lexer.tokens.add(Tok.FSTRING_START, from, body, scan.line, flags);
      scan.pos = body;
    } else if (triple) {
      triple(from, body, q, flags);
    } else {
      single(from, body, q, flags);
    }
  }

  private void single(int from, int body, char q, int prefix) {
    int startLine = scan.line;
    int flags = prefix;
    int i = body;
    while (true) {
      char c = s[i];
      if (c == q) {
        break;
      }
      if (c == '\\') {
        flags |= Tok.ESCAPES;
        i++;
        if (s[i] == '\n' || s[i] == '\r') {
          flags |= s[i] == '\r' ? Tok.MULTILINE | Tok.RETURNS : Tok.MULTILINE;
          i = scan.newline(i);
          continue;
        }
        if (scan.atEnd(i)) {
          continue;
        }
      } else if (c == '\n' || c == '\r' || (c == 0 && scan.atEnd(i))) {
        unterminated(from, i);
        return;
      } else if (c >= 128) {
        flags |= Tok.WIDE;
      }
      i++;
    }
    scan.pos = i + 1;
    lexer.tokens.add(Tok.STRING, from, i + 1, startLine, flags);
  }

  private void triple(int from, int body, char q, int prefix) {
    int startLine = scan.line;
    int flags = prefix;
    int i = body;
    while (true) {
      char c = s[i];
      if (c == q && s[i + 1] == q && s[i + 2] == q) {
        break;
      }
      if (c == '\n' || c == '\r') {
        flags |= c == '\r' ? Tok.MULTILINE | Tok.RETURNS : Tok.MULTILINE;
        i = scan.newline(i);
        continue;
      }
      if (c == '\\') {
        flags |= Tok.ESCAPES;
        i++;
        c = s[i];
        if (c == '\n' || c == '\r') {
          continue;
        }
      }
      if (c >= 128) {
        flags |= Tok.WIDE;
      } else if (c == 0 && scan.atEnd(i)) {
        unterminatedTriple(from, body, startLine);
        return;
      }
      i++;
    }
    scan.pos = i + 3;
    lexer.tokens.add(Tok.STRING, from, i + 3, startLine, flags);
  }

  /** A string without its end stops at the line's end, and so do the f-strings around it. */
  private void unterminated(int from, int at) {
    int lineStart = scan.lineStart(scan.line);
    scan.pos = at;
    lexer.brackets.leaveFstrings();
    lexer.error(Math.max(from, lineStart), LexError.UNTERMINATED_STRING);
  }

  /** Takes an unterminated triple-quoted string for its first line, to save the lines below. */
  void unterminatedTriple(int from, int body, int startLine) {
    int end = scan.length;
    if (scan.mayGoBack(end - body)) {
      end = body;
      while (end < scan.length && s[end] != '\n' && s[end] != '\r') {
        end++;
      }
      scan.back(end, startLine);
    }
    scan.pos = end;
    lexer.brackets.leaveFstrings();
    lexer.error(Math.max(from, scan.lineStart(scan.line)), LexError.UNTERMINATED_STRING);
  }
}
