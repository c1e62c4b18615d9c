package dev.ssotaudit.source;

import java.util.BitSet;

/** Which sides of which {@linkplain Needles.Pair pairs} some words are on. */
final class PairSides {
  private final BitSet marks = new BitSet();
  private final BitSet names = new BitSet();

  void mark(int pair) {
    marks.set(pair);
  }

  void name(int pair) {
    names.set(pair);
  }

  void clear() {
    marks.clear();
    names.clear();
  }

  void addAll(PairSides other) {
    marks.or(other.marks);
    names.or(other.names);
  }

  /** Whether both sides of one of the pairs are there. */
  boolean complete(BitSet some) {
    if (!marks.intersects(names)) {
      return false;
    }
    BitSet both = (BitSet) marks.clone();
    both.and(names);
    return both.intersects(some);
  }
}
