package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an identifier is to the scan: a longest run of {@code A-Z a-z 0-9 _} and bytes from 0x80 on.
 * {@code $} separates words, so that shell and template placeholders ({@code $HOST}) are found
 * under their name; a Java name that holds one is looked up by its parts.
 */
final class Words {
  /** FNV-1a's start value and factor for 32 bits. */
  static final int SEED = 0x811C9DC5;

  static final int FACTOR = 0x01000193;

  /**
   * For each byte 0 if it separates words, else a code of five bits: letters by their place in the
   * alphabet whatever their case, digits 27, underscore 28, bytes from 0x80 on 29.
   */
  static final byte[] CODES = codes();

  private Words() {}

  private static byte[] codes() {
    byte[] codes = new byte[256];
    for (int i = 0; i < 26; i++) {
      codes['a' + i] = (byte) (i + 1);
      codes['A' + i] = (byte) (i + 1);
    }
    for (int i = '0'; i <= '9'; i++) {
      codes[i] = 27;
    }
    codes['_'] = 28;
    for (int i = 0x80; i < 0x100; i++) {
      codes[i] = 29;
    }
    return codes;
  }

  /** The hash of a word's bytes. */
  static int hash(byte[] bytes, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * FACTOR;
    }
    return hash;
  }

  /** The hashes of all words in a text, in order. */
  static List<Integer> hashes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Integer> hashes = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || CODES[bytes[i] & 0xFF] == 0) {
        if (i > start) {
          hashes.add(hash(bytes, start, i));
        }
        start = i + 1;
      }
    }
    return hashes;
  }

  /** Spreads a hash over all bits. */
  static int spread(int hash) {
    int mixed = hash * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }
}
