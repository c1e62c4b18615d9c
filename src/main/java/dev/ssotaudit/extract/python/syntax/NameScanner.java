package dev.ssotaudit.extract.python.syntax;

import java.text.Normalizer;

/** Reads identifiers and keywords (PEP 3131). */
final class NameScanner {
  private final Lexer lexer;
  private final Scan scan;
  private final BracketRecovery recovery;

  /** The hash of the identifier {@link #end} went over; meaningless if it has wide characters. */
  private int hash;

  private boolean wide;

  NameScanner(Lexer lexer, BracketRecovery recovery) {
    this.lexer = lexer;
    this.scan = lexer.scan;
    this.recovery = recovery;
  }

  /** The end of the identifier at {@code from}, which is {@code from} if none begins there. */
  int end(int from) {
    char[] s = scan.chars;
    byte[] classes = Chars.CLASS;
    int i = from;
    int h = 0;
    wide = false;
    while (true) {
      char c = s[i];
      if (c < 128) {
        int charClass = classes[c];
        if (charClass != Chars.LETTER && charClass != Chars.DIGIT) {
          break;
        }
        h = 31 * h + c;
        i++;
      } else {
        int width = wideChar(i, from);
        if (width == 0) {
          break;
        }
        wide = true;
        i += width;
      }
    }
    hash = h;
    return i;
  }

  /** Adds the token for the identifier that {@link #end} went over last. */
  void add(int from, int end) {
    int index = wide ? normalised(from, end) : lexer.names.index(scan.text, from, end, hash);
    scan.pos = end;
    if (index >= Names.KEYWORDS.size()) {
      lexer.tokens.add(Tok.NAME, from, end, scan.line, index);
      return;
    }
    int kind = Tok.KEYWORD + index;
    if (!lexer.brackets.isEmpty() && recovery.atKeyword(kind, from)) {
      return;
    }
    lexer.tokens.add(kind, from, end, scan.line, index);
  }

  private int normalised(int from, int end) {
    String name = Normalizer.normalize(scan.text.substring(from, end), Normalizer.Form.NFKC);
    return lexer.names.index(name, 0, name.length(), name.hashCode());
  }

  private int wideChar(int at, int from) {
    if (at >= scan.length) {
      return 0;
    }
    int c = Character.codePointAt(scan.text, at);
    boolean fits =
        at == from ? Character.isUnicodeIdentifierStart(c) : Character.isUnicodeIdentifierPart(c);
    return fits && !Character.isIdentifierIgnorable(c) ? Character.charCount(c) : 0;
  }
}
