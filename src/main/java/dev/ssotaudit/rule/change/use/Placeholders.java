package dev.ssotaudit.rule.change.use;

import java.util.List;

/** Finds the settings that a text names as {@code ${key:default}}, nested ones included. */
final class Placeholders {
  private Placeholders() {}

  static void read(String text, String path, int line, List<KeyRead> found) {
    int start = text.indexOf("${");
    while (start >= 0) {
      int end = end(text, start + 2);
      if (end < 0) {
        return;
      }
      one(text.substring(start + 2, end), path, line, found);
      start = text.indexOf("${", end);
    }
  }

  private static int end(String text, int from) {
    int open = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '}') {
        open--;
        if (open == 0) {
          return i;
        }
      } else if (text.startsWith("${", i)) {
        open++;
      }
    }
    return -1;
  }

  private static void one(String inner, String path, int line, List<KeyRead> found) {
    int colon = inner.indexOf(':');
    String key = colon < 0 ? inner : inner.substring(0, colon);
    String standard = colon < 0 ? null : "\"" + inner.substring(colon + 1) + "\"";
    if (key.indexOf('$') < 0) {
      found.add(KeyRead.of(key, standard, colon < 0, path, line));
    }
    read(colon < 0 ? "" : inner.substring(colon + 1), path, line, found);
  }
}
