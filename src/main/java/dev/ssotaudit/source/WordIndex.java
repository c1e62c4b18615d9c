package dev.ssotaudit.source;

import java.util.BitSet;
import java.util.List;

/** From word to files: all words' hashes sorted into buckets by their leading bits. */
final class WordIndex {
  private static final int BUCKET_BITS = 17;

  private final int fileCount;
  private final int[] ends = new int[(1 << BUCKET_BITS) + 1];
  private final int[] hashes;
  private final int[] files;

  /** Indexes the words of all files; a file's number is its place in the list. */
  WordIndex(List<ScannedFile> scanned) {
    fileCount = scanned.size();
    for (ScannedFile file : scanned) {
      for (int hash : file.words()) {
        ends[bucket(hash) + 1]++;
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    hashes = new int[ends[ends.length - 1]];
    files = new int[hashes.length];
    fill(scanned);
  }

  // Each bucket's start moves to its end while it is filled; one bucket's end is the next's start.
  private void fill(List<ScannedFile> scanned) {
    for (int file = 0; file < fileCount; file++) {
      for (int hash : scanned.get(file).words()) {
        int slot = ends[bucket(hash)]++;
        hashes[slot] = hash;
        files[slot] = file;
      }
    }
  }

  private static int bucket(int hash) {
    return Words.spread(hash) >>> 32 - BUCKET_BITS;
  }

  /** The files that hold every word of a text, ascending; none if the text holds no word. */
  int[] filesWith(String text) {
    BitSet all = null;
    for (int hash : Words.hashes(text)) {
      BitSet one = filesWith(hash);
      if (all == null) {
        all = one;
      } else {
        all.and(one);
      }
    }
    return all == null ? new int[0] : all.stream().toArray();
  }

  private BitSet filesWith(int hash) {
    BitSet found = new BitSet(fileCount);
    int bucket = bucket(hash);
    for (int i = bucket == 0 ? 0 : ends[bucket - 1]; i < ends[bucket]; i++) {
      if (hashes[i] == hash) {
        found.set(files[i]);
      }
    }
    return found;
  }
}
