package dev.ssotaudit.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of globs: what is wrong with one, braces, and putting one behind a folder. */
final class GlobSyntax {
  private static final String SPECIAL = "*?{},\\";
  private static final int MOST_ALTERNATIVES = 1000;

  private GlobSyntax() {}

  /** What is wrong with a glob as a person wrote it, or null. */
  static @Nullable String error(String pattern) {
    if (pattern.startsWith("/") || pattern.startsWith("./")) {
      return "paths are relative to the file's folder; drop what stands before the first name";
    }
    if (pattern.startsWith("!")) {
      return "a glob cannot exclude; name what is meant, or use exempt";
    }
    if (pattern.contains("//")) {
      return "there is nothing between two slashes";
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (escapes(pattern, i)) {
        i++;
      } else if (pattern.charAt(i) == '\\') {
        return "write / between folders";
      }
    }
    try {
      alternatives(pattern);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** Whether a backslash there takes the next character literally. */
  static boolean escapes(String pattern, int at) {
    return pattern.charAt(at) == '\\'
        && at + 1 < pattern.length()
        && SPECIAL.indexOf(pattern.charAt(at + 1)) >= 0;
  }

  /**
   * The glob relative to the root.
   *
   * @return null where {@code ../} leaves the tree
   */
  static @Nullable String under(String folder, String pattern) {
    String base = folder;
    String rest = pattern;
    while (rest.startsWith("../")) {
      if (base.isEmpty()) {
        return null;
      }
      base = base.substring(0, Math.max(0, base.lastIndexOf('/')));
      rest = rest.substring(3);
    }
    String whole = rest.endsWith("/") ? rest + "**" : rest;
    return base.isEmpty() ? whole : literal(base) + "/" + whole;
  }

  /** A glob that matches this path alone. */
  static String literal(String path) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (SPECIAL.indexOf(path.charAt(i)) >= 0 && path.charAt(i) != ',') {
        text.append('\\');
      }
      text.append(path.charAt(i));
    }
    return text.toString();
  }

  /** The glob's alternatives without braces, each once. */
  static List<String> alternatives(String pattern) {
    List<String> done = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of(pattern));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      int start = find(next, 0, '{');
      if (start < 0) {
        if (find(next, 0, '}') >= 0) {
          throw new IllegalArgumentException("a } has no {");
        }
        done.add(next);
      } else {
        open.addAll(0, expanded(next, start));
      }
      if (done.size() + open.size() > MOST_ALTERNATIVES) {
        throw new IllegalArgumentException("its braces make over " + MOST_ALTERNATIVES + " globs");
      }
    }
    return done.stream().distinct().toList();
  }

  private static List<String> expanded(String pattern, int start) {
    List<String> results = new ArrayList<>();
    List<Integer> cuts = new ArrayList<>(List.of(start));
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (escapes(pattern, i)) {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == ',' && depth == 1) {
        cuts.add(i);
      } else if (c == '}' && --depth == 0) {
        cuts.add(i);
        for (int k = 1; k < cuts.size(); k++) {
          String middle = pattern.substring(cuts.get(k - 1) + 1, cuts.get(k));
          results.add(pattern.substring(0, start) + middle + pattern.substring(i + 1));
        }
        return results;
      }
    }
    throw new IllegalArgumentException("a { has no }");
  }

  private static int find(String pattern, int from, char wanted) {
    for (int i = from; i < pattern.length(); i++) {
      if (escapes(pattern, i)) {
        i++;
      } else if (pattern.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }
}
