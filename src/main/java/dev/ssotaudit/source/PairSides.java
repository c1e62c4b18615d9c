package dev.ssotaudit.source;

import java.util.BitSet;

/** Which sides of which {@linkplain Needles.Pair pairs} some words are on. */
final class PairSides {
  private final BitSet marks = new BitSet();
  private final BitSet names = new BitSet();

  void add(int pair, boolean mark) {
    (mark ? marks : names).set(pair);
  }

  void clear() {
    marks.clear();
    names.clear();
  }

  void addAll(PairSides other) {
    marks.or(other.marks);
    names.or(other.names);
  }

  /** Whether both sides of some pair are there. */
  boolean complete() {
    return marks.intersects(names);
  }
}
