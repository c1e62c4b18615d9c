package dev.ssotaudit.extract.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes in: never an exception, spans inside the file, time linear in the size. */
class FuzzTest {
  private static final String[] WORDS = {
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "f'",
    "f\"\"\"",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\\",
    "\n",
    "\r",
    "\t",
    "#",
    ":",
    "def ",
    "class ",
    "import ",
    "lambda ",
    "match ",
    "case ",
    "\\N{",
    "{{",
    "!r",
    "=",
    ":=",
    "\f",
    "\u0000",
    "é",
    "\ud83d\ude00",
    "0x",
    "1_",
    "`",
    "<>",
    "@",
    "else:",
    "except ",
    "async ",
    "*",
    "**"
  };

  @Test
  void mutatedProgramsAndRandomBytesNeverFail() {
    long end = System.nanoTime() + 5_000_000_000L;
    int rounds = 0;
    while (System.nanoTime() < end || rounds < 100) {
      Random random = new Random(rounds);
      byte[] bytes = rounds % 5 == 0 ? noise(random) : mutated(random, rounds);
      Spans.check(PythonParser.parse(bytes));
      rounds++;
    }
    assertThat(rounds).isGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(\n",
        "x = (1\n",
        "x = [\n  pass\n",
        "'''\n",
        "f'''{\n",
        "f'{x:{",
        "((]",
        "f(a\n b = 1\n",
        "\"\"\"x''' ",
        "f'{'",
        "if x:\n",
        "match x:\n",
        "match match match ",
        "a b\n",
        "x = (\ndef\n",
        "\\\n",
        "lambda ",
        "with (",
        "x if ",
        "@a\n",
        "else:\n",
        "1.",
        "f\"\"\"{x:\n",
        "{1:",
        "print x\n",
        " (\n pass\n",
        "a = 1; b c; ",
        "é "
      })
  void timeIsLinear(String part) {
    String source = part.repeat(400_000 / part.length());
    long start = System.nanoTime();
    ParseResult result = PythonParser.parse(source);
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(result.text()).hasSameSizeAs(source);
    // 400 kB take a tenth of a second; quadratic time would take minutes.
    assertThat(seconds).isLessThan(8);
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] mutated(Random random, int seed) {
    StringBuilder text = new StringBuilder(ProgramGenerator.program(seed, true));
    for (int i = random.nextInt(6); i >= 0 && text.length() > 2; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + 1 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
        case 1 -> text.delete(at, to);
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
        default -> text.setCharAt(at, WORDS[random.nextInt(WORDS.length)].charAt(0));
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
