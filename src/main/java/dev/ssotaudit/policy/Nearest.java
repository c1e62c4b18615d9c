package dev.ssotaudit.policy;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses what a misspelt word was meant to be. */
final class Nearest {
  private Nearest() {}

  /** "did you mean", or the known words where none is near. */
  static String advice(String word, Collection<String> known) {
    String near = of(word, known);
    return near != null
        ? "did you mean \"" + near + "\"?"
        : "known are " + String.join(", ", known.stream().sorted().toList());
  }

  /** The nearest known word within a third of the word's length (at least 1), or null. */
  static @Nullable String of(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT).replace('_', '-'));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
