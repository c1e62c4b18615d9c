package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of settings made ready for the byte loop: each pattern is filed under the two bytes that a
 * matching name must begin or end with. Names are compared in lower case, with {@code . - _} alike.
 * Immutable.
 */
final class SettingNeedles {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;
  private static final byte[] NORMAL = normal();

  private final byte[][][] exact = new byte[1 << 14][][];
  private final byte[][][] starts = new byte[1 << 14][][];
  private final byte[][][] ends = new byte[1 << 14][][];
  private final byte[][] parts;

  SettingNeedles(Set<String> patterns) {
    List<byte[]> inner = new ArrayList<>();
    for (String pattern : patterns) {
      boolean open = pattern.startsWith("*");
      boolean more = pattern.endsWith("*");
      byte[] bytes = bytes(pattern.substring(open ? 1 : 0, pattern.length() - (more ? 1 : 0)));
      if (bytes.length < SHORTEST) {
        throw new IllegalArgumentException("setting under two characters: " + pattern);
      } else if (open && more && bytes[0] != '_') {
        throw new IllegalArgumentException("setting part without a separator: " + pattern);
      } else if (open && more) {
        inner.add(bytes);
      } else if (open) {
        file(ends, bytes, bytes.length - 2);
      } else {
        file(more ? starts : exact, bytes, 0);
      }
    }
    parts = inner.toArray(byte[][]::new);
  }

  private static byte[] normal() {
    byte[] normal = new byte[256];
    for (int i = 0; i < 26; i++) {
      normal['a' + i] = (byte) ('a' + i);
      normal['A' + i] = (byte) ('a' + i);
    }
    for (int i = '0'; i <= '9'; i++) {
      normal[i] = (byte) i;
    }
    for (char separator : new char[] {'_', '.', '-'}) {
      normal[separator] = '_';
    }
    return normal;
  }

  private static byte[] bytes(String text) {
    byte[] bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = NORMAL[bytes[i] & 0xFF];
    }
    return bytes;
  }

  private static void file(byte[][][] table, byte[] bytes, int at) {
    int key = key(bytes[at], bytes[at + 1]);
    byte[][] known = table[key];
    byte[][] all = known == null ? new byte[1][] : Arrays.copyOf(known, known.length + 1);
    all[all.length - 1] = bytes;
    table[key] = all;
  }

  private static int key(byte one, byte two) {
    return (one & 0x7F) << 7 | two & 0x7F;
  }

  /** Where the name that starts here ends; {@code from} if none starts. */
  static int end(byte[] bytes, int from) {
    int end = from;
    while (NORMAL[bytes[end] & 0xFF] != 0) {
      end++;
    }
    return end;
  }

  /** Whether the name between is one of a setting. */
  boolean matches(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    int first = key(normal(bytes, from), normal(bytes, from + 1));
    return whole(exact[first], bytes, from, length)
        || at(starts[first], bytes, from, length, true)
        || at(ends[key(normal(bytes, to - 2), normal(bytes, to - 1))], bytes, from, length, false)
        || inside(bytes, from, to);
  }

  private static byte normal(byte[] bytes, int at) {
    return NORMAL[bytes[at] & 0xFF];
  }

  private static boolean whole(byte @Nullable [][] names, byte[] bytes, int from, int length) {
    if (names != null) {
      for (byte[] name : names) {
        if (name.length == length && same(name, bytes, from)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean at(
      byte @Nullable [][] names, byte[] bytes, int from, int length, boolean start) {
    if (names != null) {
      for (byte[] name : names) {
        if (name.length <= length
            && same(name, bytes, start ? from : from + length - name.length)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inside(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (normal(bytes, i) == '_' && part(bytes, i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean part(byte[] bytes, int at, int to) {
    for (byte[] part : parts) {
      if (at + part.length <= to && same(part, bytes, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(byte[] name, byte[] bytes, int from) {
    for (int i = 0; i < name.length; i++) {
      if (normal(bytes, from + i) != name[i]) {
        return false;
      }
    }
    return true;
  }
}
