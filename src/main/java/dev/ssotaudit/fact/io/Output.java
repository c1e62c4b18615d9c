package dev.ssotaudit.fact.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes being written. Numbers take as few bytes as they need, seven bits each (LEB128). */
final class Output extends Nesting {
  /** How a text starts: null, new and all below 0x80, new; from here on a text seen before. */
  static final int NULL = 0;

  static final int ASCII = 1;
  static final int WIDE = 2;
  static final int SEEN = 3;

  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[4096];
  private int size;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void put(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  void unsigned(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      put(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  /** Numbers of small magnitude take few bytes, whatever their sign. */
  void signed(int value) {
    unsigned(value << 1 ^ value >> 31);
  }

  void fixedLong(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      put((int) (value >>> shift));
    }
  }

  void text(@Nullable String text) {
    if (text == null) {
      unsigned(NULL);
      return;
    }
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      unsigned(known + SEEN);
      return;
    }
    boolean ascii = ascii(text);
    unsigned(ascii ? ASCII : WIDE);
    unsigned(text.length());
    for (int i = 0; i < text.length(); i++) {
      // Code units, not UTF-8: a lone surrogate in a literal must survive.
      unsigned(text.charAt(i));
    }
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
