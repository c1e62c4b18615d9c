package dev.ssotaudit.fact.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes being read; everything is checked, since a cache's file may be damaged. */
final class Input extends Nesting {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  Input(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean atEnd() {
    return at == bytes.length;
  }

  private int next() throws Unreadable {
    if (at >= bytes.length) {
      throw new Unreadable("cut short");
    }
    return bytes[at++];
  }

  int unsigned() throws Unreadable {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = next();
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new Unreadable("number too long");
  }

  int signed() throws Unreadable {
    int value = unsigned();
    return value >>> 1 ^ -(value & 1);
  }

  long fixedLong() throws Unreadable {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | next() & 0xFF;
    }
    return value;
  }

  /** A number that must be below a bound. */
  int below(int bound) throws Unreadable {
    int value = unsigned();
    if (value < 0 || value >= bound) {
      throw new Unreadable("number out of range");
    }
    return value;
  }

  /** The size of a collection, -1 for null. Each element takes a byte at least. */
  int size() throws Unreadable {
    return below(bytes.length - at + 2) - 1;
  }

  @Nullable String text() throws Unreadable {
    int start = below(texts.size() + Output.SEEN);
    if (start == Output.NULL) {
      return null;
    }
    if (start >= Output.SEEN) {
      return texts.get(start - Output.SEEN);
    }
    int length = below(bytes.length - at + 1);
    String text = start == Output.ASCII ? ascii(length) : wide(length);
    texts.add(text);
    return text;
  }

  private String ascii(int length) throws Unreadable {
    if (length > bytes.length - at) {
      throw new Unreadable("cut short");
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
  }

  private String wide(int length) throws Unreadable {
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) below(1 << 16);
    }
    return new String(chars);
  }
}
