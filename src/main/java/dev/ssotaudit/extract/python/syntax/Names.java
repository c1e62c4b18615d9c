package dev.ssotaudit.extract.python.syntax;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one file, each as one String; keywords come first, at known indices. */
final class Names {
  /** The hard keywords; index plus {@link Tok#KEYWORD} is the token kind. */
  static final List<String> KEYWORDS =
      List.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  static final int MATCH = 33;
  static final int CASE = 34;
  static final int TYPE = 35;
  static final int PRINT = 36;
  static final int EXEC = 37;
  static final int ASYNC = 38;
  static final int AWAIT = 39;
  static final int UNDERSCORE = 40;

  private static final List<String> SOFT =
      List.of("match", "case", "type", "print", "exec", "async", "await", "_");
  private static final Names TEMPLATE = new Names();

  private int[] slots;
  private @Nullable String[] strings;
  private int size;

  private Names() {
    slots = new int[1024];
    strings = new String[128];
    for (String word : KEYWORDS) {
      index(word, 0, word.length(), word.hashCode());
    }
    for (String word : SOFT) {
      index(word, 0, word.length(), word.hashCode());
    }
  }

  private Names(Names other) {
    slots = other.slots.clone();
    strings = other.strings.clone();
    size = other.size;
  }

  /** A table that holds the keywords only. */
  static Names withKeywords() {
    return new Names(TEMPLATE);
  }

  /** The name with that index. */
  String get(int index) {
    String name = strings[index];
    if (name == null) {
      throw new IndexOutOfBoundsException(index);
    }
    return name;
  }

  /** The index of a stretch of text; {@code hash} is its {@link String#hashCode()}. */
  int index(String text, int from, int to, int hash) {
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      int candidate = slots[slot] - 1;
      String name = get(candidate);
      if (name.length() == to - from && text.startsWith(name, from)) {
        return candidate;
      }
      slot = (slot + 1) & mask;
    }
    if (size == strings.length) {
      strings = Arrays.copyOf(strings, size * 2);
    }
    strings[size] = text.substring(from, to);
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    int[] bigger = new int[slots.length * 4];
    int mask = bigger.length - 1;
    for (int i = 0; i < size; i++) {
      int slot = spread(get(i).hashCode()) & mask;
      while (bigger[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      bigger[slot] = i + 1;
    }
    slots = bigger;
  }

  private static int spread(int hash) {
    return (hash * 0x9E3779B9) >>> 7;
  }
}
