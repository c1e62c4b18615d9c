package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;

/**
 * The byte loops. The first splits a file into words and collects their hashes; the second looks
 * for prefixes and scheme words, and only runs where they would decide.
 */
final class ByteScan {
  private final NeedleMatcher needles;
  private final WordSet words = new WordSet();

  ByteScan(NeedleMatcher needles) {
    this.needles = needles;
  }

  /** Scans a file; returns the flags of {@link NeedleMatcher}. */
  int scan(Language language, ReadBuffer buffer) {
    int flags = collect(buffer.terminated(), buffer.length());
    if (Candidates.decided(flags)) {
      return flags;
    }
    boolean configured = Candidates.configured(language, flags);
    if (configured) {
      flags |= settings(buffer.terminated(), buffer.length());
    }
    if (!Candidates.is(language, flags) && Candidates.schemesCount(language, flags)) {
      flags |= schemes(buffer.bytes(), buffer.length());
    }
    return flags;
  }

  /** The distinct word hashes of the last scan. */
  int[] words() {
    return words.toArray();
  }

  // A separator stands at bytes[length], so that the inner loop needs no second condition.
  private int collect(byte[] bytes, int length) {
    words.clear();
    byte[] codes = Words.CODES;
    int flags = 0;
    int i = afterMark(bytes, length);
    while (i < length) {
      byte b = bytes[i];
      if (codes[b & 0xFF] == 0) {
        if (b == ':' && bytes[i + 1] == '/' && i + 2 < length && bytes[i + 2] == '/') {
          flags |= NeedleMatcher.URL_MARK;
        }
        i++;
        continue;
      }
      int hash = Words.SEED;
      do {
        hash = (hash ^ b) * Words.FACTOR;
        b = bytes[++i];
      } while (codes[b & 0xFF] != 0);
      if (words.add(hash)) {
        flags |= needles.exact(hash);
      }
    }
    return flags;
  }

  // A byte order mark would become part of the first word.
  private static int afterMark(byte[] bytes, int length) {
    boolean mark =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  private int settings(byte[] bytes, int length) {
    byte[] codes = Words.CODES;
    int i = afterMark(bytes, length);
    while (i < length) {
      int start = i;
      while (codes[bytes[i] & 0xFF] != 0) {
        i++;
      }
      if (needles.isSetting(bytes, start, i)) {
        return NeedleMatcher.SETTING;
      }
      i++;
    }
    return 0;
  }

  // Runs of three letter codes find the few places where a scheme word can stand.
  private int schemes(byte[] bytes, int length) {
    byte[] codes = Words.CODES;
    int[] runs = needles.runs;
    int run = 0;
    for (int i = 0; i < length; i++) {
      run = (run << 5 | codes[bytes[i] & 0xFF]) & 0x7FFF;
      if ((runs[run >>> 5] >>> run & 1) != 0 && needles.isScheme(bytes, i, length)) {
        return NeedleMatcher.SCHEME_WORD;
      }
    }
    return 0;
  }
}
