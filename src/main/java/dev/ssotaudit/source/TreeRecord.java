package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code git ls-tree} or {@code git ls-files --stage}.
 *
 * @param mode such as {@code 100644}
 * @param stage in the index; not 0 in an unfinished merge
 * @param size in bytes, or -1 if it was not asked for
 * @param path from the top of the repository; with U+FFFD where {@code named} is false
 * @param named whether the path is text
 */
record TreeRecord(String mode, String id, int stage, long size, String path, boolean named) {
  boolean file() {
    return mode.startsWith("100");
  }

  boolean link() {
    return mode.equals("120000");
  }

  boolean submodule() {
    return mode.equals("160000");
  }

  TreeRecord at(String other) {
    return new TreeRecord(mode, id, stage, size, other, named);
  }

  /** The lines {@code mode SP type SP id [SP+ size] TAB path}. */
  static List<TreeRecord> ofTree(byte[] output) {
    List<TreeRecord> records = new ArrayList<>();
    GitText.split(
        output,
        (bytes, from, to) -> {
          int tab = tab(bytes, from, to);
          String[] head = head(bytes, from, tab);
          long size = head.length > 3 ? size(head[3]) : -1;
          records.add(of(head[0], head[2], 0, size, bytes, tab + 1, to));
        });
    return records;
  }

  /** The lines {@code mode SP id SP stage TAB path}. */
  static List<TreeRecord> ofIndex(byte[] output) {
    List<TreeRecord> records = new ArrayList<>();
    GitText.split(
        output,
        (bytes, from, to) -> {
          int tab = tab(bytes, from, to);
          String[] head = head(bytes, from, tab);
          records.add(of(head[0], head[1], Integer.parseInt(head[2]), -1, bytes, tab + 1, to));
        });
    return records;
  }

  private static TreeRecord of(
      String mode, String id, int stage, long size, byte[] bytes, int from, int to) {
    String path = GitText.decode(bytes, from, to);
    return path != null
        ? new TreeRecord(mode, id, stage, size, path, true)
        : new TreeRecord(mode, id, stage, size, GitText.lossy(bytes, from, to), false);
  }

  private static int tab(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\t') {
      at++;
    }
    return at;
  }

  private static String[] head(byte[] bytes, int from, int tab) {
    return new String(bytes, from, tab - from, StandardCharsets.ISO_8859_1).split(" +");
  }

  // "-" stands for a submodule's, "BAD" for that of an object that is missing.
  private static long size(String text) {
    return Character.isDigit(text.charAt(0)) ? Long.parseLong(text) : -1;
  }
}
