package dev.ssotaudit.extract.java;

/** How deeply the brackets of a file nest; JavaParser's descent needs stack in proportion. */
final class Nesting {
  private Nesting() {}

  /** The offset of the first bracket that nests deeper than {@code limit}, or -1. */
  static int beyond(int limit, String text) {
    CodeScanner scanner = new CodeScanner(text);
    int depth = 0;
    for (int at = scanner.next(); at >= 0; at = scanner.next()) {
      switch (text.charAt(at)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > limit) {
        return at;
      }
    }
    return -1;
  }
}
