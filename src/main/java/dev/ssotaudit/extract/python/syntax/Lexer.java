package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to tokens in one pass. Indentation is no token: each {@link Tok#NEWLINE} carries the
 * indentation of the logical line behind it, and the first token is such a NEWLINE. What cannot be
 * read becomes a {@link Tok#ERROR} token; the pass always reaches the end of the text.
 */
final class Lexer {
  final Scan scan;
  final Tokens tokens;
  final Names names = Names.withKeywords();
  final Brackets brackets;
  final List<Comment> comments = new ArrayList<>();

  private final NumberScanner numbers;
  private final StringScanner strings;
  private final FstringScanner fstrings;
  private final LineScanner lines;
  private final BracketRecovery recovery;
  private final NameScanner identifiers;

  Lexer(String text) {
    scan = new Scan(text);
    tokens = new Tokens(text.length() / 4 + 16);
    brackets = new Brackets(tokens);
    numbers = new NumberScanner(scan);
    strings = new StringScanner(this);
    fstrings = new FstringScanner(this);
    lines = new LineScanner(this);
    recovery = new BracketRecovery(this);
    identifiers = new NameScanner(this, recovery);
  }

  /** Reads everything. */
  void run() {
    lines.beginLogicalLine();
    while (true) {
      int open = brackets.top();
      if (open == Brackets.FSTRING || open == Brackets.SPEC) {
        fstrings.literal(open == Brackets.SPEC);
      } else if (scan.atEnd(scan.pos)) {
        if (brackets.isEmpty() || !recovery.atEnd()) {
          lines.endOfText();
          return;
        }
      } else {
        token(scan.chars[scan.pos]);
      }
    }
  }

  /** Adds an error token from {@code from} to the place reached. */
  void error(int from, LexError error) {
    tokens.add(Tok.ERROR, from, Math.max(from, scan.pos), scan.line, error.ordinal());
  }

  /** Forgets the tokens from that one on, and the comments behind its start. */
  void forgetFrom(int token) {
    int place = tokens.start[token];
    while (!comments.isEmpty() && comments.get(comments.size() - 1).loc().start() >= place) {
      comments.remove(comments.size() - 1);
    }
    tokens.truncate(token);
  }

  private void token(char c) {
    switch (c < 128 ? Chars.CLASS[c] : Chars.LETTER) {
      case Chars.LETTER -> name();
      case Chars.SPACE -> spaces();
      case Chars.OPERATOR -> operator(Chars.SINGLE[c], c);
      case Chars.OPEN -> open(Chars.SINGLE[c]);
      case Chars.CLOSE -> close(Chars.SINGLE[c]);
      case Chars.DOT -> dot();
      case Chars.QUOTE -> strings.string(scan.pos, scan.pos, 0);
      case Chars.NEWLINE -> newline();
      case Chars.DIGIT -> number();
      case Chars.HASH -> comment();
      case Chars.BACKSLASH -> backslash();
      default -> badCharacter(scan.pos + 1);
    }
  }

  private void spaces() {
    int i = scan.pos + 1;
    char[] s = scan.chars;
    while (s[i] == ' ' || s[i] == '\t' || s[i] == '\f') {
      i++;
    }
    scan.pos = i;
  }

  private void name() {
    int from = scan.pos;
    int end = identifiers.end(from);
    if (end == from) {
      badCharacter(from + Character.charCount(Character.codePointAt(scan.text, from)));
      return;
    }
    if (end - from <= 2 && (scan.chars[end] == '"' || scan.chars[end] == '\'')) {
      int prefix = StringScanner.prefix(scan.chars, from, end);
      if (prefix >= 0) {
        strings.string(from, end, prefix);
        return;
      }
    }
    identifiers.add(from, end);
  }

  private void newline() {
    if (brackets.isEmpty()) {
      lines.endLogicalLine();
    } else {
      scan.newline();
    }
  }

  private void operator(int single, char c) {
    int from = scan.pos;
    char next = scan.chars[from + 1];
    int kind = single;
    int width = 1;
    if (next == c && Chars.doubled(single) != 0) {
      kind = Chars.doubled(single);
      width = 2;
      if (scan.chars[from + 2] == '=') {
        kind = Chars.withEquals(kind);
        width = 3;
      }
    } else if (next == '=' && Chars.withEquals(single) != 0) {
      kind = Chars.withEquals(single);
      width = 2;
    } else if (next == '>' && (c == '-' || c == '<')) {
      kind = c == '-' ? Tok.ARROW : Tok.NOTEQ;
      width = 2;
    }
    if (brackets.top() == Brackets.FIELD && c == ':') {
      fieldColon(from);
      return;
    }
    add(kind, from, from + width, 0);
  }

  /** In a replacement field a colon outside brackets begins the format specification. */
  private void fieldColon(int from) {
    add(Tok.COLON, from, from + 1, 0);
    brackets.push(Brackets.SPEC, brackets.topToken());
  }

  private void open(int kind) {
    brackets.push(kind, tokens.size);
    add(kind, scan.pos, scan.pos + 1, 0);
  }

  private void close(int kind) {
    brackets.close(kind, tokens.size);
    add(kind, scan.pos, scan.pos + 1, 0);
  }

  private void dot() {
    int from = scan.pos;
    char[] s = scan.chars;
    if (Chars.isDigit(s[from + 1])) {
      number();
    } else if (s[from + 1] == '.' && s[from + 2] == '.') {
      add(Tok.ELLIPSIS, from, from + 3, 0);
    } else {
      add(Tok.DOT, from, from + 1, 0);
    }
  }

  private void number() {
    int kind = numbers.scan(scan.pos);
    add(Tok.NUMBER, scan.pos, numbers.end(), kind);
  }

  /** Reads a comment up to, not including, the line end. */
  void comment() {
    int from = scan.pos;
    int i = from;
    char[] s = scan.chars;
    while (s[i] != '\n' && s[i] != '\r' && (s[i] != 0 || i < scan.length)) {
      i++;
    }
    scan.pos = i;
    int column = from - scan.lineStart(scan.line) + 1;
    Loc loc = new Loc(scan.line, column, scan.line, column + i - from, from, i);
    comments.add(new Comment(loc, scan.text.substring(from, i)));
  }

  private void backslash() {
    int next = scan.pos + 1;
    char c = scan.chars[next];
    if (c == '\n' || c == '\r') {
      scan.newline(next);
      scan.pos = scan.lineStart(scan.line);
      return;
    }
    int from = scan.pos;
    scan.pos = next;
    error(from, LexError.STRAY_BACKSLASH);
  }

  private void badCharacter(int end) {
    int from = scan.pos;
    scan.pos = Math.min(end, scan.length);
    error(from, LexError.BAD_CHARACTER);
  }

  private void add(int kind, int from, int end, int aux) {
    tokens.add(kind, from, end, scan.line, aux);
    scan.pos = end;
  }
}
