package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** The place in the token stream, spans between tokens, problems, and the bounds on nesting. */
final class Cursor {
  /**
   * How deep expressions may nest; CPython allows 200 parentheses. With {@link #MAX_BLOCKS} it
   * keeps parsing within a megabyte of stack.
   */
  static final int MAX_NESTING = 210;

  /** How many nodes may stand above a leaf of an expression, which bounds what walks a tree. */
  static final int MAX_HEIGHT = 1500;

  /** How deep blocks may nest; CPython's own limit. */
  static final int MAX_BLOCKS = 100;

  final String text;
  final int[] kind;
  final int[] start;
  final int[] end;
  final int[] aux;

  /** The token at hand. */
  int p;

  /** Whether Python 2 was seen. */
  boolean python2;

  /** The indentation of the current logical line, packed as in {@link Tokens}. */
  int indent;

  /** The height of the highest expression since it was last set to 0. */
  int height;

  final List<ParseProblem> problems = new ArrayList<>();

  private final int[] line;
  private final Scan scan;
  private final Names names;
  private int depth;

  Cursor(Lexer lexer) {
    scan = lexer.scan;
    names = lexer.names;
    text = scan.text;
    Tokens tokens = lexer.tokens;
    kind = tokens.kind;
    start = tokens.start;
    end = tokens.end;
    line = tokens.line;
    aux = tokens.aux;
  }

  boolean at(int tokenKind) {
    return kind[p] == tokenKind;
  }

  boolean accept(int tokenKind) {
    if (kind[p] != tokenKind) {
      return false;
    }
    p++;
    return true;
  }

  void expect(int tokenKind, String what) {
    if (kind[p] != tokenKind) {
      throw fail("expected " + what);
    }
    p++;
  }

  /** Whether the token at hand is that soft keyword. */
  boolean atWord(int nameIndex) {
    return kind[p] == Tok.NAME && aux[p] == nameIndex;
  }

  /** Whether the token at hand ends a simple statement. */
  boolean atStatementEnd() {
    int k = kind[p];
    return k == Tok.NEWLINE || k == Tok.SEMI || k == Tok.EOF;
  }

  /** Whether a comprehension clause begins here. */
  boolean atFor() {
    return kind[p] == Tok.FOR || (atWord(Names.ASYNC) && kind[p + 1] == Tok.FOR);
  }

  /** The name at hand, and steps over it. */
  String name() {
    if (kind[p] != Tok.NAME) {
      throw fail("expected a name");
    }
    return names.get(aux[p++]);
  }

  /** Steps over the end of the logical line. */
  void newline() {
    if (kind[p] == Tok.NEWLINE) {
      indent = aux[p++];
    } else {
      indent = -1;
    }
  }

  /** Begins a statement: nothing is open. */
  void reset() {
    depth = 0;
    height = 0;
  }

  void enter() {
    if (++depth > MAX_NESTING) {
      throw fail("expression is nested too deeply");
    }
  }

  void leave() {
    depth--;
  }

  /** Notes a node above what was parsed since {@link #height} was set to 0. */
  void grow() {
    if (++height > MAX_HEIGHT) {
      throw fail("expression has too many parts");
    }
  }

  /** Records a problem at the token at hand; to be thrown. */
  SyntaxFailure fail(String message) {
    if (kind[p] == Tok.ERROR) {
      problem(token(p), LexError.of(aux[p]).message);
    } else {
      problem(token(p), message);
    }
    return SyntaxFailure.INSTANCE;
  }

  void problem(Loc loc, String message) {
    problems.add(new ParseProblem(loc, message));
  }

  void python2(Loc loc, String what) {
    python2 = true;
    problem(loc, "Python 2: " + what);
  }

  /** The span of one token. */
  Loc token(int index) {
    return loc(index, index);
  }

  /** The span from a token to the last one that was stepped over, line ends aside. */
  Loc span(int from) {
    int to = p - 1;
    while (to > from && kind[to] == Tok.NEWLINE) {
      to--;
    }
    return loc(from, Math.max(from, to));
  }

  Loc loc(int from, int to) {
    int first = line[from];
    int last = endLine(to);
    int a = start[from];
    int b = end[to];
    return new Loc(first, a - scan.lineStart(first) + 1, last, b - scan.lineStart(last) + 1, a, b);
  }

  private int endLine(int token) {
    int k = kind[token];
    if ((k == Tok.STRING || k == Tok.FSTRING_MIDDLE) && (aux[token] & Tok.MULTILINE) != 0) {
      return scan.lineAt(end[token]);
    }
    return line[token];
  }
}
