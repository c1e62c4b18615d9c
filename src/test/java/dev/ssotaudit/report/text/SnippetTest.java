package dev.ssotaudit.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.Span;
import dev.ssotaudit.report.model.Excerpt;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SnippetTest {
  @Test
  void tabsAreBlanks() throws IOException {
    assertThat(snippet("\ta\tb()", 4, 7)).isEqualTo("   |\n 7 |     a   b()\n   |         ^^^\n");
  }

  @Test
  void wideAndCombinedCharactersTakeTheirColumns() throws IOException {
    assertThat(snippet("日本 = f()", 6, 9)).endsWith("| 日本 = f()\n   |        ^^^\n");
    assertThat(snippet("e\u0301 = f()", 6, 9)).endsWith("|     ^^^\n");
    assertThat(snippet("\ud83d\ude00 = f()", 6, 9)).endsWith("|      ^^^\n");
  }

  @Test
  void whatIsInvisibleIsWrittenOut() throws IOException {
    assertThat(snippet("a\u202e\u001b[2Jb()", 7, 10))
        .isEqualTo("   |\n 7 | a\\u202e\\u001b[2Jb()\n   |                 ^^^\n");
  }

  @Test
  void aLongLineIsCutAroundTheSpan() throws IOException {
    String line = "x".repeat(1_000) + "f()" + "y".repeat(1_000);
    String[] shown = snippet(line, 1_001, 1_004).split("\n");
    assertThat(shown[1]).startsWith(" 7 | ...xxx").endsWith("yyy...").hasSizeLessThan(180);
    int at = shown[1].indexOf("f()");
    assertThat(shown[2].indexOf("^^^")).isEqualTo(at);
    assertThat(shown[2].trim()).endsWith("^^^").doesNotContain("^^^^");
  }

  @Test
  void aSpanOutsideTheLineIsStillShown() throws IOException {
    assertThat(snippet("", 40, 44)).endsWith("| ^\n");
    assertThat(snippet("ab", 2, 400)).endsWith("|  ^\n");
  }

  @Test
  void severalLinesAreUnderlinedToTheEndOfTheFirst() throws IOException {
    StringBuilder out = new StringBuilder();
    new Snippet(Style.of(false)).write(Excerpt.whole("f(  "), new Span(7, 1, 9, 2), out);
    assertThat(out).endsWith("| ^^\n");
  }

  private static String snippet(String line, int column, int endColumn) throws IOException {
    StringBuilder out = new StringBuilder();
    new Snippet(Style.of(false)).write(Excerpt.whole(line), new Span(7, column, 7, endColumn), out);
    return out.toString();
  }
}
