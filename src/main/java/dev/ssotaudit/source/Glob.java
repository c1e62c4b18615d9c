package dev.ssotaudit.source;

/**
 * Shell globs over paths with {@code /}: {@code *}, {@code ?} and {@code [a-z]} stay within one
 * segment, {@code **} as a whole segment spans any number of them; {@code \} quotes.
 */
final class Glob {
  // A glob of many stars could otherwise try exponentially many ways.
  private static final int STEP_LIMIT = 100_000;

  private final String glob;
  private final String text;
  private int steps;

  private Glob(String glob, String text) {
    this.glob = glob;
    this.text = text;
  }

  /** Whether the glob matches the whole text. */
  static boolean matches(String glob, String text) {
    return new Glob(glob, text).match(0, 0);
  }

  private boolean match(int g, int t) {
    int at = g;
    int in = t;
    while (at < glob.length()) {
      if (++steps > STEP_LIMIT) {
        return false;
      }
      char c = glob.charAt(at);
      if (c == '*') {
        return star(at, in);
      }
      if (in >= text.length()) {
        return false;
      }
      int next = one(at, text.charAt(in));
      if (next < 0) {
        return false;
      }
      at = next;
      in++;
    }
    return in == text.length();
  }

  private boolean star(int g, int t) {
    boolean segment = g == 0 || glob.charAt(g - 1) == '/';
    if (segment && glob.startsWith("**/", g)) {
      for (int i = t; i >= 0 && i <= text.length(); i = nextSegment(i)) {
        if (match(g + 3, i)) {
          return true;
        }
      }
      return false;
    }
    if (segment && glob.substring(g).equals("**")) {
      return t < text.length();
    }
    for (int i = t; i <= text.length(); i++) {
      if (match(g + 1, i)) {
        return true;
      }
      if (i < text.length() && text.charAt(i) == '/') {
        return false;
      }
    }
    return false;
  }

  private int nextSegment(int from) {
    int slash = text.indexOf('/', from);
    return slash < 0 ? -1 : slash + 1;
  }

  /** Where the glob goes on after matching one character, or -1. */
  private int one(int g, char c) {
    char p = glob.charAt(g);
    if (p == '?') {
      return c == '/' ? -1 : g + 1;
    }
    if (p == '[') {
      int end = glob.indexOf(']', g + 2);
      if (end > 0) {
        return c != '/' && inSet(glob.substring(g + 1, end), c) ? end + 1 : -1;
      }
    }
    if (p == '\\' && g + 1 < glob.length()) {
      return glob.charAt(g + 1) == c ? g + 2 : -1;
    }
    return p == c ? g + 1 : -1;
  }

  private static boolean inSet(String set, char c) {
    boolean negated = set.charAt(0) == '!' || set.charAt(0) == '^';
    boolean found = false;
    for (int i = negated ? 1 : 0; i < set.length(); i++) {
      if (i + 2 < set.length() && set.charAt(i + 1) == '-') {
        found |= set.charAt(i) <= c && c <= set.charAt(i + 2);
        i += 2;
      } else {
        found |= set.charAt(i) == c;
      }
    }
    return found != negated;
  }
}
