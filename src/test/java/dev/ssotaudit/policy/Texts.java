package dev.ssotaudit.policy;

import java.util.List;

/** Shorthands of this package's tests. */
final class Texts {
  private Texts() {}

  static SourceText file(String path, String... lines) {
    return new SourceText(path, String.join("\n", lines) + "\n");
  }

  static List<String> told(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
