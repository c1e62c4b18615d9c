package dev.ssotaudit.fact.io;

import java.util.HashMap;
import java.util.Map;

/** What writing and reading keep track of alike: depth, and the last record of each type. */
abstract class Nesting {
  private final Map<Integer, int[]> last = new HashMap<>();
  private int depth;

  void enter() throws Unreadable {
    if (++depth > RecordCodec.DEPTH_LIMIT) {
      throw new Unreadable("nested too deeply");
    }
  }

  void leave() {
    depth--;
  }

  /** The components of the last record of a type; zeros at first. */
  int[] last(int record, int components) {
    return last.computeIfAbsent(record, unused -> new int[components]);
  }
}
