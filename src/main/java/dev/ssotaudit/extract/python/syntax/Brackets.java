package dev.ssotaudit.extract.python.syntax;

import java.util.Arrays;

/**
 * What is open at a place: brackets, and for f-strings the literal itself, its replacement fields
 * and their format specifications.
 */
final class Brackets {
  static final int NONE = 0;

  /** A replacement field of an f-string; its token is the f-string's start. */
  static final int FIELD = 1;

  /** A format specification; text is literal again. Its token is the f-string's start. */
  static final int SPEC = 2;

  /** An f-string or t-string; its token is its start. */
  static final int FSTRING = 3;

  /** How far to look for a closing bracket's partner; a limit keeps bad input linear. */
  private static final int SEARCH = 16;

  private final Tokens tokens;
  private int[] codes = new int[32];
  private int[] openers = new int[32];
  private int size;

  /** The index of the outermost f-string, or -1. */
  private int outermost = -1;

  Brackets(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The innermost open thing: one of the constants here, a token kind, or {@link #NONE}. */
  int top() {
    return size == 0 ? NONE : codes[size - 1];
  }

  /** The token that goes with the innermost open thing. */
  int topToken() {
    return openers[size - 1];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void push(int code, int token) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
      openers = Arrays.copyOf(openers, size * 2);
    }
    if (code == FSTRING && outermost < 0) {
      outermost = size;
    }
    codes[size] = code;
    openers[size++] = token;
  }

  void pop() {
    shrink(size - 1);
  }

  void clear() {
    shrink(0);
  }

  /** Closes the innermost fitting bracket; one without a partner nearby closes nothing. */
  void close(int closingKind, int closingToken) {
    int limit = Math.max(0, size - SEARCH);
    for (int i = size - 1; i >= limit && codes[i] != FSTRING; i--) {
      if (codes[i] == closingKind - 1) {
        tokens.aux[openers[i]] = closingToken;
        shrink(i);
        return;
      }
      if (codes[i] == FIELD) {
        shrink(closingKind == Tok.RBRACE ? i : size);
        return;
      }
    }
  }

  /** Leaves the innermost f-string. */
  void leaveFstring() {
    int newSize = size;
    while (newSize > 0 && codes[newSize - 1] != FSTRING) {
      newSize--;
    }
    shrink(Math.max(0, newSize - 1));
  }

  /** Leaves every f-string, with what is open inside them. */
  void leaveFstrings() {
    if (outermost >= 0) {
      shrink(outermost);
    }
  }

  private void shrink(int newSize) {
    size = newSize;
    if (size <= outermost) {
      outermost = -1;
    }
  }
}
