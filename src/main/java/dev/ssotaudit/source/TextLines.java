package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text and its lines. {@code \n}, {@code \r\n} and {@code \r} end a line; line numbers are
 * 1-based. Malformed UTF-8 becomes U+FFFD, a byte order mark is dropped.
 */
public final class TextLines {
  private final String text;
  private final int[] starts;

  private TextLines(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  /** The lines of encoded text. */
  public static TextLines of(byte[] bytes) {
    return of(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The lines of a text. */
  public static TextLines of(String text) {
    return new TextLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The whole text, without byte order mark. */
  public String text() {
    return text;
  }

  /** How many lines there are; after a final line end stands one more, empty line. */
  public int count() {
    return starts.length;
  }

  /** The line without its end; empty if there is no such line. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : text.length();
    int start = starts[number - 1];
    while (end > start && number < starts.length && isEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The offset in the text where a line starts. */
  public int start(int number) {
    return starts[number - 1];
  }

  /** The number of the line that holds the character at an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column, in UTF-16 code units, of the character at an offset. */
  public int columnAt(int offset) {
    return offset - starts[lineAt(offset) - 1] + 1;
  }
}
