package dev.ssotaudit.source;

import java.nio.file.Path;

/** Paths as the reports write them. */
final class Paths {
  private Paths() {}

  /** The path with {@code /} on every platform. */
  static String slashed(Path path) {
    String text = path.toString();
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? text : text.replace(separator, "/");
  }
}
