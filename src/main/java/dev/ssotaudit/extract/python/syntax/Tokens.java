package dev.ssotaudit.extract.python.syntax;

import java.util.Arrays;

/**
 * The tokens of a file as parallel arrays. Behind the last token everything reads as {@link
 * Tok#EOF}, so a parser may look a few tokens ahead without asking.
 *
 * <p>{@code aux} depends on the kind: of a {@code NEWLINE} the indentation of the next logical line
 * (columns with tab stops of eight in the low 16 bits, with tabs of one above; -1 at the end), of
 * an opening bracket the index of its closing token or 0, of a name its index in {@link Names}, of
 * a string its {@link Tok} bits, of a number its {@link NumberScanner} bits, of an error its {@link
 * LexError} ordinal.
 */
final class Tokens {
  private static final int LOOKAHEAD = 4;

  int[] kind;
  int[] start;
  int[] end;
  int[] line;
  int[] aux;
  int size;

  /** The NEWLINE before the current logical line. */
  int lastNewline;

  Tokens(int capacity) {
    kind = new int[capacity + LOOKAHEAD];
    start = new int[capacity + LOOKAHEAD];
    end = new int[capacity + LOOKAHEAD];
    line = new int[capacity + LOOKAHEAD];
    aux = new int[capacity + LOOKAHEAD];
  }

  void add(int tokenKind, int from, int to, int onLine, int extra) {
    int i = size;
    if (i + LOOKAHEAD >= kind.length) {
      grow();
    }
    kind[i] = tokenKind;
    start[i] = from;
    end[i] = to;
    line[i] = onLine;
    aux[i] = extra;
    size = i + 1;
  }

  /** Adds the token between logical lines. */
  void addNewline(int from, int onLine, int indentation) {
    lastNewline = size;
    add(Tok.NEWLINE, from, from, onLine, indentation);
  }

  /** Forgets the tokens from {@code newSize} on. */
  void truncate(int newSize) {
    Arrays.fill(kind, newSize, size, Tok.EOF);
    size = newSize;
  }

  private void grow() {
    int capacity = kind.length + (kind.length >> 1) + 64;
    kind = Arrays.copyOf(kind, capacity);
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    line = Arrays.copyOf(line, capacity);
    aux = Arrays.copyOf(aux, capacity);
  }
}
