package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Some such word begins with a capital. */
  static final int SETTING_CONSTANT = 512;

  static final int SETTINGS_TYPE = 1024;

  /** The word is a mark that counts in import statements alone. */
  static final int IMPORTED = 2048;

  /** Letters from the most to the least frequent in English text; others are rarer still. */
  private static final String FREQUENT = "etaoinsrhldcumfpgwybvkxjqz";

  /** By a run of three letter codes, 15 bits, the scheme words that it is the rarest run of. */
  final byte[][] runs = new byte[1 << 15][];

  private final int[] slots = new int[4096];
  private final short[] slotFlags = new short[4096];
  private final Map<Integer, PairSides> sides = new HashMap<>();
  private final Map<Integer, PairSides> imports = new HashMap<>();
  private final Map<Language, BitSet> languages = new EnumMap<>(Language.class);
  private static final BitSet NONE = new BitSet();
  private final SettingNeedles settings;
  private final byte[][] schemeWords;
  private final boolean[] webWords;
  private final int[] runEnds;

  NeedleMatcher(Needles needles) {
    addExact(needles.identifiers(), IDENTIFIER);
    addExact(needles.settingsTypes(), SETTINGS_TYPE | CONFIGURATION_API);
    addExact(needles.configurationApis(), CONFIGURATION_API);
    addExact(needles.accessors(), ACCESSOR);
    for (int pair = 0; pair < needles.pairs().size(); pair++) {
      addPair(needles.pairs().get(pair), pair);
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

  private void addPair(Needles.Pair pair, int number) {
    languages.computeIfAbsent(pair.language(), l -> new BitSet()).set(number);
    addExact(pair.names(), PAIRED);
    addExact(pair.marks(), pair.imported() ? IMPORTED : PAIRED);
    for (int hash : hashes(pair.names())) {
      sides.computeIfAbsent(hash, h -> new PairSides()).name(number);
    }
    Map<Integer, PairSides> where = pair.imported() ? imports : sides;
    for (int hash : hashes(pair.marks())) {
      where.computeIfAbsent(hash, h -> new PairSides()).mark(number);
    }
  }

  private static Set<Integer> hashes(Set<String> words) {
    Set<Integer> hashes = new HashSet<>();
    words.forEach(word -> hashes.addAll(Words.hashes(word)));
    return hashes;
  }

  /** The sides of pairs that the words with this hash are on, or null. */
  @Nullable PairSides sides(int hash) {
    return sides.get(hash);
  }

  /**
   * The sides of pairs that the words with this hash are on in import statements alone, or null.
   */
  @Nullable PairSides imports(int hash) {
    return imports.get(hash);
  }

  /** The pairs that count in files of the language. */
  BitSet pairs(Language language) {
    return languages.getOrDefault(language, NONE);
  }

  private void insert(int hash, int flag) {
    int slot = Words.spread(hash) >>> 20;
    for (int i = 0; i < slots.length; i++) {
      if (slotFlags[slot] == 0 || slots[slot] == hash) {
        slots[slot] = hash;
        slotFlags[slot] |= (short) flag;
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
