package dev.ssotaudit.source;

import org.jspecify.annotations.Nullable;

/**
 * One line of a {@code .gitignore} or {@code .ssotignore}, as gitignore(5) defines it.
 *
 * @param glob without leading or trailing slash
 * @param negated a {@code !} line, which takes paths back in
 * @param directoryOnly the line ends with a slash
 * @param anchored the line holds a slash that is not its last character, so it matches from the
 *     file's own directory
 */
record IgnorePattern(String glob, boolean negated, boolean directoryOnly, boolean anchored) {
  /** The pattern of a line, or null for comments and empty lines. */
  static @Nullable IgnorePattern parse(String line) {
    String rest = trimEnd(line);
    if (rest.isEmpty() || rest.charAt(0) == '#') {
      return null;
    }
    boolean negated = rest.charAt(0) == '!';
    rest = negated ? rest.substring(1) : rest;
    boolean directoryOnly = rest.endsWith("/");
    rest = directoryOnly ? rest.substring(0, rest.length() - 1) : rest;
    boolean anchored = rest.indexOf('/') >= 0;
    rest = rest.startsWith("/") ? rest.substring(1) : rest;
    return rest.isEmpty() ? null : new IgnorePattern(rest, negated, directoryOnly, anchored);
  }

  private static String trimEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      if (end > 1 && line.charAt(end - 2) == '\\') {
        break;
      }
      end--;
    }
    return line.substring(0, end);
  }

  /** Whether it matches a path relative to the directory of the file that holds the line. */
  boolean matches(String path, boolean directory) {
    if (directoryOnly && !directory) {
      return false;
    }
    return Glob.matches(glob, anchored ? path : path.substring(path.lastIndexOf('/') + 1));
  }
}
