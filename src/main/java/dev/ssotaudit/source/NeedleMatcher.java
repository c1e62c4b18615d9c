package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@link Needles} made ready for the byte loop: exact words by hash, scheme words by their rarest
 * run of three letters. Immutable. A hash collision may report a needle too many, none is ever
 * missed.
 */
final class NeedleMatcher {
  /** What a file holds, as bits. */
  static final int IDENTIFIER = 1;

  static final int CONFIGURATION_API = 2;
  static final int SETTING = 4;
  static final int SCHEME_WORD = 8;

  /** The file holds {@code ://}, {@code jdbc:} or {@code r2dbc:}. */
  static final int URL_MARK = 16;

  /** The word is on a side of a pair. */
  static final int PAIRED = 32;

  static final int ACCESSOR = 64;

  /** The file holds a URL's mark that is not a web address'. */
  static final int DATABASE_MARK = 128;

  /** Some word of the file is a setting's name. */
  static final int SETTING_WORD = 256;

  /** Letters from the most to the least frequent in English text; others are rarer still. */
  private static final String FREQUENT = "etaoinsrhldcumfpgwybvkxjqz";

  /** By a run of three letter codes, 15 bits, the scheme words that it is the rarest run of. */
  final byte[][] runs = new byte[1 << 15][];

  private final int[] slots = new int[4096];
  private final byte[] slotFlags = new byte[4096];
  private final Map<Integer, PairSides> sides = new HashMap<>();
  private final SettingNeedles settings;
  private final byte[][] schemeWords;
  private final boolean[] webWords;
  private final int[] runEnds;

  NeedleMatcher(Needles needles) {
    addExact(needles.identifiers(), IDENTIFIER);
    addExact(needles.configurationApis(), CONFIGURATION_API);
    addExact(needles.accessors(), ACCESSOR);
    for (int pair = 0; pair < needles.pairs().size(); pair++) {
      addPaired(needles.pairs().get(pair).marks(), pair, true);
      addPaired(needles.pairs().get(pair).names(), pair, false);
    }
    settings = new SettingNeedles(needles.settings());
    schemeWords = schemeWords(needles.schemeWords());
    if (schemeWords.length > 256) {
      throw new IllegalArgumentException("more than 256 scheme words");
    }
    webWords = new boolean[schemeWords.length];
    runEnds = new int[schemeWords.length];
    for (int i = 0; i < runEnds.length; i++) {
      byte[] word = schemeWords[i];
      int end = rarestRunEnd(word);
      int run = code(word[end - 2]) << 10 | code(word[end - 1]) << 5 | code(word[end]);
      byte[] known = runs[run] == null ? new byte[0] : runs[run];
      runs[run] = Arrays.copyOf(known, known.length + 1);
      runs[run][known.length] = (byte) i;
      runEnds[i] = end;
      webWords[i] = needles.webSchemeWords().contains(new String(word, StandardCharsets.UTF_8));
    }
  }

  private static byte[][] schemeWords(Set<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  private void addExact(Set<String> words, int flag) {
    for (String word : words) {
      List<Integer> hashes = Words.hashes(word);
      if (hashes.size() == 1) {
        insert(hashes.get(0), flag);
      }
    }
  }

  private void addPaired(Set<String> words, int pair, boolean mark) {
    addExact(words, PAIRED);
    for (String word : words) {
      for (int hash : Words.hashes(word)) {
        sides.computeIfAbsent(hash, h -> new PairSides()).add(pair, mark);
      }
    }
  }

  /** The sides of pairs that the words with this hash are on, or null. */
  @Nullable PairSides sides(int hash) {
    return sides.get(hash);
  }

  private void insert(int hash, int flag) {
    int slot = Words.spread(hash) >>> 20;
    for (int i = 0; i < slots.length; i++) {
      if (slotFlags[slot] == 0 || slots[slot] == hash) {
        slots[slot] = hash;
        slotFlags[slot] |= (byte) flag;
        return;
      }
      slot = slot + 1 & slots.length - 1;
    }
    throw new IllegalArgumentException("more than " + slots.length + " needles");
  }

  private static int rarestRunEnd(byte[] word) {
    int best = 2;
    int bestScore = -1;
    for (int end = 2; end < word.length; end++) {
      int score = rarity(word[end - 2]) + rarity(word[end - 1]) + rarity(word[end]);
      if (score > bestScore) {
        bestScore = score;
        best = end;
      }
    }
    return best;
  }

  private static int rarity(byte letter) {
    int rank = FREQUENT.indexOf(letter);
    return rank < 0 ? FREQUENT.length() : rank;
  }

  private static int code(byte b) {
    return Words.CODES[b & 0xFF];
  }

  /** The flags of the exact needles with this hash. */
  int exact(int hash) {
    int slot = Words.spread(hash) >>> 20;
    while (slotFlags[slot] != 0) {
      if (slots[slot] == hash) {
        return slotFlags[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return 0;
  }

  SettingNeedles settings() {
    return settings;
  }

  /**
   * Whether a scheme word stands where its rarest run, in any case, ends at {@code runEnd}.
   *
   * @param candidates the words whose rarest run it is
   * @param web whether only those count that web addresses are used for
   */
  boolean isScheme(byte[] bytes, int runEnd, int length, byte[] candidates, boolean web) {
    for (byte candidate : candidates) {
      int i = candidate & 0xFF;
      byte[] word = schemeWords[i];
      int from = runEnd - runEnds[i];
      if ((!web || webWords[i])
          && from >= 0
          && from + word.length <= length
          && sameLetters(bytes, from, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameLetters(byte[] bytes, int from, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      int b = bytes[from + i];
      int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
      if (lower != word[i]) {
        return false;
      }
    }
    return true;
  }
}
