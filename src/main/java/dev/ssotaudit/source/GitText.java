package dev.ssotaudit.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Git's {@code -z} output: records that end with NUL, names as bytes. */
final class GitText {
  private GitText() {}

  /** Takes one record: the bytes from {@code from} to before {@code to}. */
  interface Records {
    void take(byte[] output, int from, int to);
  }

  /** Hands over all records in order. */
  static void split(byte[] output, Records records) {
    int start = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        records.take(output, start, i);
        start = i + 1;
      }
    }
  }

  /** Bytes as text, or null if they are not UTF-8. */
  static @Nullable String decode(byte[] output, int from, int to) {
    for (int i = from; i < to; i++) {
      if (output[i] < 0) {
        return decodeStrictly(output, from, to);
      }
    }
    return new String(output, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable String decodeStrictly(byte[] output, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(output, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Bytes as text; what is not UTF-8 becomes U+FFFD. */
  static String lossy(byte[] output, int from, int to) {
    String text = decode(output, from, to);
    return text != null ? text : new String(output, from, to - from, StandardCharsets.UTF_8);
  }
}
