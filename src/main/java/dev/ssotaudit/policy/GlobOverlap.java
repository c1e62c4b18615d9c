package dev.ssotaudit.policy;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Whether some path matches two globs: a search through the product of their automata. A step's
 * state is doubled, as <code>**&#47;</code> is either not begun or within a folder's name.
 */
final class GlobOverlap {
  private static final int ANY_CHARACTER = -1;
  private static final int ANY_BUT_SLASH = -2;
  private static final int NOTHING = -3;

  private final int[] left;
  private final int[] right;
  private final BitSet seen = new BitSet();
  private final Deque<int[]> open = new ArrayDeque<>();

  private GlobOverlap(int[] left, int[] right) {
    this.left = left;
    this.right = right;
  }

  static boolean of(GlobProgram left, GlobProgram right) {
    return new GlobOverlap(left.steps(), right.steps()).search();
  }

  private boolean search() {
    push(0, 0);
    while (!open.isEmpty()) {
      int[] pair = open.pop();
      if (pair[0] == left.length * 2 && pair[1] == right.length * 2) {
        return true;
      }
      skip(pair);
      move(pair);
    }
    return false;
  }

  private void push(int leftState, int rightState) {
    int key = leftState * (right.length * 2 + 2) + rightState;
    if (!seen.get(key)) {
      seen.set(key);
      open.push(new int[] {leftState, rightState});
    }
  }

  /** Steps that need no character. */
  private void skip(int[] pair) {
    if (skippable(left, pair[0])) {
      push(pair[0] + 2, pair[1]);
    }
    if (skippable(right, pair[1])) {
      push(pair[0], pair[1] + 2);
    }
    if (folders(left, pair[0]) && pair[0] % 2 == 0) {
      push(pair[0] + 1, pair[1]);
    }
    if (folders(right, pair[1]) && pair[1] % 2 == 0) {
      push(pair[0], pair[1] + 1);
    }
  }

  /** One character that both take: to stay in a state, or to leave it. */
  private void move(int[] pair) {
    for (int l = 0; l < 2; l++) {
      for (int r = 0; r < 2; r++) {
        int a = l == 0 ? stay(left, pair[0]) : leave(left, pair[0]);
        int b = r == 0 ? stay(right, pair[1]) : leave(right, pair[1]);
        if (meet(a, b)) {
          push(l == 0 ? pair[0] : next(pair[0]), r == 0 ? pair[1] : next(pair[1]));
        }
      }
    }
  }

  private static int next(int state) {
    return (state / 2 + 1) * 2;
  }

  private static boolean skippable(int[] steps, int state) {
    return state % 2 == 0 && state < steps.length * 2 && steps[state / 2] < GlobProgram.ONE;
  }

  private static boolean folders(int[] steps, int state) {
    return state < steps.length * 2 && steps[state / 2] == GlobProgram.FOLDERS;
  }

  /** The characters on which a state stays. */
  private static int stay(int[] steps, int state) {
    int code = state < steps.length * 2 ? steps[state / 2] : 0;
    if (code == GlobProgram.ANY || code == GlobProgram.FOLDERS && state % 2 == 1) {
      return ANY_CHARACTER;
    }
    return code == GlobProgram.NAME ? ANY_BUT_SLASH : NOTHING;
  }

  /** The characters on which a state is left. */
  private static int leave(int[] steps, int state) {
    int code = state < steps.length * 2 ? steps[state / 2] : GlobProgram.ANY;
    if (code >= 0) {
      return code;
    }
    if (code == GlobProgram.ONE) {
      return ANY_BUT_SLASH;
    }
    return code == GlobProgram.FOLDERS && state % 2 == 1 ? '/' : NOTHING;
  }

  private static boolean meet(int a, int b) {
    if (a == NOTHING || b == NOTHING) {
      return false;
    }
    if (a >= 0 && b >= 0) {
      return a == b;
    }
    return !(a == '/' && b == ANY_BUT_SLASH) && !(b == '/' && a == ANY_BUT_SLASH);
  }
}
