package dev.ssotaudit.extract.python.syntax;

import java.util.Random;

/** Random patterns for {@link ProgramGenerator}. */
final class PatternGenerator {
  private final Random random;

  PatternGenerator(Random random) {
    this.random = random;
  }

  String top() {
    return pick(or(2), or(2) + ", *_", "*a, " + or(1), or(2) + ",", or(2) + " as whole");
  }

  private String or(int depth) {
    return random.nextInt(4) == 0 ? closed(depth) + " | " + closed(depth) : closed(depth);
  }

  private String closed(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return pick(
          "_",
          "x",
          "-1",
          "1 + 2j",
          "-1.5-2j",
          "'s' \"t\"",
          "b'x'",
          "None",
          "True",
          "a.b.c",
          "0x1F");
    }
    int next = depth - 1;
    return pick(
        "[" + or(next) + ", *rest]",
        "(" + or(next) + ", " + or(next) + ")",
        "(" + or(next) + " as y)",
        "()",
        "[]",
        "{'k': " + or(next) + ", A.B: _, **kw}",
        "{-1: " + or(next) + ", None: z}",
        "C(" + or(next) + ", k=" + or(next) + ",)",
        "m.C()");
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
