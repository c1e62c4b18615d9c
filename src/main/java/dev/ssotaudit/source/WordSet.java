package dev.ssotaudit.source;

import java.util.Arrays;

/** The distinct word hashes of one file after another; emptying it costs nothing. */
final class WordSet {
  private long[] table = new long[1 << 14];
  private int[] distinct = new int[1 << 12];
  private int size;
  private long stamp = 1;

  /** Forgets all words. */
  void clear() {
    size = 0;
    stamp++;
  }

  /** Adds a word's hash; true if it was not there yet. */
  boolean add(int hash) {
    long entry = stamp << 32 | hash & 0xFFFF_FFFFL;
    int mask = table.length - 1;
    int slot = Words.spread(hash) & mask;
    while (table[slot] >>> 32 == stamp) {
      if (table[slot] == entry) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    table[slot] = entry;
    if (size == distinct.length) {
      distinct = Arrays.copyOf(distinct, size * 2);
    }
    distinct[size++] = hash;
    if (size * 2 > table.length) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    int mask = larger.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = Words.spread(distinct[i]) & mask;
      while (larger[slot] != 0) {
        slot = slot + 1 & mask;
      }
      larger[slot] = stamp << 32 | distinct[i] & 0xFFFF_FFFFL;
    }
    table = larger;
  }

  /** The hashes in the order of their first occurrence. */
  int[] toArray() {
    return Arrays.copyOf(distinct, size);
  }
}
