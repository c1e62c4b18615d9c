package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;
import java.util.HashSet;
import java.util.Set;

/**
 * The byte loops. The first splits a file into words and collects their hashes; the second looks
 * for prefixes and scheme words, and only runs where they would decide.
 */
final class ByteScan {
  private static final Set<Integer> WEB =
      hashes("http", "https", "ws", "wss", "file", "ftp", "git", "ssh");
  private static final int JDBC = hash("jdbc");
  private static final int R2DBC = hash("r2dbc");
  private static final int IMPORT = hash("import");
  private static final int FROM = hash("from");

  private final NeedleMatcher needles;
  private final WordSet words = new WordSet();
  private final PairSides pairs = new PairSides();

  ByteScan(NeedleMatcher needles) {
    this.needles = needles;
  }

  private static int hash(String word) {
    return Words.hashes(word).get(0);
  }

  private static Set<Integer> hashes(String... words) {
    Set<Integer> hashes = new HashSet<>();
    for (String word : words) {
      hashes.addAll(Words.hashes(word));
    }
    return Set.copyOf(hashes);
  }

  /** Scans a file; returns the flags of {@link NeedleMatcher}. */
  int scan(Language language, ReadBuffer buffer) {
    int flags = collect(language, buffer.terminated(), buffer.length());
    if (Candidates.decided(flags)) {
      return flags;
    }
    if (holdsSetting(language, flags, buffer)) {
      flags |= NeedleMatcher.SETTING;
    }
    if (!Candidates.is(flags) && Candidates.schemesCount(language, flags)) {
      boolean web = language != Language.CONFIG && (flags & NeedleMatcher.DATABASE_MARK) == 0;
      flags |= schemes(buffer.bytes(), buffer.length(), web);
    }
    return flags;
  }

  /** The distinct word hashes of the last scan. */
  int[] words() {
    return words.toArray();
  }

  // A separator stands at bytes[length], so that the inner loop needs no second condition.
  private int collect(Language language, byte[] bytes, int length) {
    words.clear();
    pairs.clear();
    byte[] codes = Words.CODES;
    int flags = 0;
    int hash = 0;
    int end = -1;
    boolean first = true;
    boolean importing = false;
    int i = afterMark(bytes, length);
    while (i < length) {
      byte b = bytes[i];
      if (codes[b & 0xFF] == 0) {
        if (b == ':') {
          flags |= mark(bytes, i, length, end == i ? hash : 0);
        } else if (b == '\n') {
          first = true;
          importing = false;
        }
        i++;
        continue;
      }
      int start = i;
      hash = Words.SEED;
      do {
        hash = (hash ^ b) * Words.FACTOR;
        b = bytes[++i];
      } while (codes[b & 0xFF] != 0);
      end = i;
      if (importing) {
        imported(hash);
      }
      importing |= hash == IMPORT || first && hash == FROM;
      first = false;
      if (words.add(hash)) {
        flags |= exact(hash);
        if (needles.settings().matches(bytes, start, i)) {
          flags |= NeedleMatcher.SETTING_WORD;
          flags |= capital(bytes[start]) ? NeedleMatcher.SETTING_CONSTANT : 0;
        }
      }
    }
    return pairs.complete(needles.pairs(language)) ? flags | NeedleMatcher.IDENTIFIER : flags;
  }

  /** What a colon is the mark of; the hash is that of the word before it, 0 if none is. */
  private static int mark(byte[] bytes, int colon, int length, int hash) {
    if (colon + 2 < length && bytes[colon + 1] == '/' && bytes[colon + 2] == '/') {
      return WEB.contains(hash)
          ? NeedleMatcher.URL_MARK
          : NeedleMatcher.URL_MARK | NeedleMatcher.DATABASE_MARK;
    }
    return hash == JDBC || hash == R2DBC ? NeedleMatcher.URL_MARK | NeedleMatcher.DATABASE_MARK : 0;
  }

  private int exact(int hash) {
    int flags = needles.exact(hash);
    PairSides sides = (flags & NeedleMatcher.PAIRED) == 0 ? null : needles.sides(hash);
    if (sides != null) {
      pairs.addAll(sides);
    }
    return flags;
  }

  private void imported(int hash) {
    boolean counts = (needles.exact(hash) & NeedleMatcher.IMPORTED) != 0;
    PairSides sides = counts ? needles.imports(hash) : null;
    if (sides != null) {
      pairs.addAll(sides);
    }
  }

  private static boolean capital(byte letter) {
    return letter >= 'A' && letter <= 'Z';
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

  private boolean holdsSetting(Language language, int flags, ReadBuffer buffer) {
    if (language == Language.CONFIG) {
      return anySetting(buffer.terminated(), buffer.length());
    } else if ((flags & NeedleMatcher.SETTING_WORD) != 0 && Candidates.declares(flags)
        || (flags & NeedleMatcher.SETTING_CONSTANT) != 0 && Candidates.configured(flags)) {
      return true;
    }
    return (Candidates.configured(flags) || Candidates.accessed(flags))
        && quotedSetting(buffer.terminated(), buffer.length(), Candidates.configured(flags));
  }

  private boolean anySetting(byte[] bytes, int length) {
    int i = afterMark(bytes, length);
    while (i < length) {
      int end = SettingNeedles.end(bytes, i);
      if (needles.settings().matches(bytes, i, end)) {
        return true;
      }
      i = end + 1;
    }
    return false;
  }

  private boolean quotedSetting(byte[] bytes, int length, boolean simple) {
    for (int i = 0; i < length; i++) {
      byte before = bytes[i];
      if (before == '"' || before == '\'' || before == '{' || before == '}') {
        int end = SettingNeedles.end(bytes, i + 1);
        if (end > i + 1
            && (simple || telling(bytes, i + 1, end))
            && needles.settings().matches(bytes, i + 1, end)) {
          return true;
        }
        i = end - 1;
      }
    }
    return false;
  }

  /** Whether a name is written as settings are: with a capital at its start, or in parts. */
  private static boolean telling(byte[] bytes, int from, int to) {
    int letter = from;
    while (letter < to - 1 && bytes[letter] == '_') {
      letter++;
    }
    if (capital(bytes[letter])) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] == '.' || bytes[i] == '-') {
        return true;
      }
    }
    return false;
  }

  // Runs of three letter codes find the few places where a scheme word can stand.
  private int schemes(byte[] bytes, int length, boolean web) {
    byte[] codes = Words.CODES;
    byte[][] runs = needles.runs;
    int run = 0;
    for (int i = 0; i < length; i++) {
      run = (run << 5 | codes[bytes[i] & 0xFF]) & 0x7FFF;
      byte[] words = runs[run];
      if (words != null && needles.isScheme(bytes, i, length, words, web)) {
        return NeedleMatcher.SCHEME_WORD;
      }
    }
    return 0;
  }
}
