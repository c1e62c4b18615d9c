package dev.ssotaudit.source;

/** Commands as a user can paste them into a POSIX shell. */
final class Shell {
  private static final String PLAIN = "._/@^~:+=,-";

  private Shell() {}

  /** A word, in quotes if it needs them. */
  static String quoted(String word) {
    boolean plain = !word.isEmpty();
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }
    return plain && word.charAt(0) != '~' ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
