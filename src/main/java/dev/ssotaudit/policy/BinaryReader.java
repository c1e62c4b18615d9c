package dev.ssotaudit.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BinaryWriter} wrote. */
final class BinaryReader {
  private final byte[] bytes;
  private final @Nullable String[] table;
  private int position;

  BinaryReader(byte[] bytes) {
    this.bytes = bytes;
    if (bytes.length < 6 || (number() << 16 | number()) != BinaryWriter.MAGIC) {
      throw new IllegalStateException("not a compiled rule file");
    }
    table = new @Nullable String[number() + 1];
    for (int i = 1; i < table.length; i++) {
      int length = number();
      table[i] = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
    }
  }

  /** By hand: interpreted, a ByteBuffer takes five times as long. */
  int number() {
    int at = position;
    position = at + 2;
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  @Nullable String textOrNull() {
    return table[number()];
  }

  String text() {
    String text = textOrNull();
    if (text == null) {
      throw new IllegalStateException("a text is missing from a compiled rule file");
    }
    return text;
  }

  <T> List<T> list(Supplier<T> read) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return Collections.unmodifiableList(items);
  }

  List<String> texts() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return Collections.unmodifiableList(texts);
  }
}
