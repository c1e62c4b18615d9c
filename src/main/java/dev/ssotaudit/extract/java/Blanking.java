package dev.ssotaudit.extract.java;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is broken out of a file so that the rest can be parsed: the smallest member or
 * statement around an offset becomes spaces, which leaves every other position as it was.
 */
final class Blanking {
  private final String text;
  private final int offset;

  /** For each open brace before the offset, and the file itself, where the stretch began. */
  private final List<Integer> starts = new ArrayList<>();

  private int end;

  Blanking(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /**
   * The text without the stretch around the offset, {@code wider} brace levels up.
   *
   * @return null where nothing is left to widen to
   */
  @Nullable String without(int wider) {
    starts.clear();
    starts.add(0);
    CodeScanner scanner = new CodeScanner(text);
    int at = scanner.next();
    while (at >= 0 && at < offset) {
      enter(at);
      at = scanner.next();
    }
    int level = starts.size() - 1 - wider;
    if (level < 0) {
      return null;
    }
    findEnd(scanner, at, level);
    if (scanner.openedAt() >= 0) {
      return closed(blank(scanner.openedAt(), text.length()));
    }
    return offset >= text.length() && wider == 0
        ? closed(text)
        : blank(starts.get(level), Math.max(end, Math.min(offset + 1, text.length())));
  }

  private void enter(int at) {
    char c = text.charAt(at);
    if (c == '}' && starts.size() > 1) {
      starts.remove(starts.size() - 1);
    }
    if (c == ';' || c == '}') {
      starts.set(starts.size() - 1, at + 1);
    } else if (c == '{') {
      starts.add(at + 1);
    }
  }

  private void findEnd(CodeScanner scanner, int from, int level) {
    int depth = starts.size() - 1 - level;
    int at = from;
    while (at >= 0) {
      char c = text.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth < 0) {
        end = level == 0 ? at + 1 : at;
        return;
      }
      if (depth == 0 && (c == ';' || c == '}')) {
        end = at + 1;
        return;
      }
      at = scanner.next();
    }
    end = text.length();
  }

  private String blank(int from, int to) {
    StringBuilder out = new StringBuilder(text);
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c != '\n' && c != '\r') {
        out.setCharAt(at, ' ');
      }
    }
    return out.toString();
  }

  /** The text with the closing braces it lacks. */
  private static String closed(String open) {
    CodeScanner scanner = new CodeScanner(open);
    int depth = 0;
    for (int at = scanner.next(); at >= 0; at = scanner.next()) {
      char c = open.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open + "\n" + "}".repeat(Math.max(0, depth));
  }
}
