package dev.ssotaudit.policy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts, each text once: a table of UTF-8 texts, then the body that refers to it
 * by index. All numbers are unsigned 16 bits, big-endian; index 0 is null.
 */
final class BinaryWriter {
  static final int MAGIC = 0x53534F54; // "SSOT"

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream body = new DataOutputStream(bytes);
  private final Map<String, Integer> table = new LinkedHashMap<>();

  void number(int value) {
    if (value < 0 || value > 0xFFFF) {
      throw new IllegalArgumentException("does not fit 16 bits: " + value);
    }
    try {
      body.writeShort(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void text(@Nullable String text) {
    number(text == null ? 0 : table.computeIfAbsent(text, t -> table.size() + 1));
  }

  <T> void list(Collection<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
  }

  void texts(Collection<String> texts) {
    list(texts, this::text);
  }

  byte[] toBytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(MAGIC);
      out.writeShort(table.size());
      for (String text : table.keySet()) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(encoded.length);
        out.write(encoded);
      }
      bytes.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
