package dev.ssotaudit.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** A reusable buffer that holds one file's bytes; owned by one thread. */
public final class ReadBuffer {
  private final ByteBuffer transfer = ByteBuffer.allocateDirect(64 * 1024);
  private byte[] bytes = new byte[64 * 1024];
  private int length;

  /** The backing array; only the first {@link #length} bytes are content. */
  public byte[] bytes() {
    return bytes;
  }

  /** The backing array, made to hold a NUL right after the content. */
  byte[] terminated() {
    reserve(length + 1);
    bytes[length] = 0;
    return bytes;
  }

  /** How many bytes of content there are. */
  public int length() {
    return length;
  }

  /** The content as an array of its own. */
  public byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  /** Replaces the content. */
  public void set(byte[] content) {
    reserve(content.length + 1);
    System.arraycopy(content, 0, bytes, 0, content.length);
    length = content.length;
  }

  /** Replaces the content with at most {@code expected} bytes of the channel. */
  void fill(ReadableByteChannel channel, int expected) throws IOException {
    reserve(expected + 1);
    length = 0;
    while (length < expected) {
      transfer.clear().limit(Math.min(transfer.capacity(), expected - length));
      int count = channel.read(transfer);
      if (count < 0) {
        return;
      }
      transfer.flip();
      transfer.get(bytes, length, count);
      length += count;
    }
  }

  /** Replaces the content with the next {@code expected} bytes of the stream. */
  void fill(InputStream stream, int expected) throws IOException {
    reserve(expected + 1);
    length = stream.readNBytes(bytes, 0, expected);
    if (length < expected) {
      throw new EOFException();
    }
  }

  /** Whether the content looks binary: a NUL byte near its start. */
  boolean binary() {
    int end = Math.min(length, SourceEntry.BINARY_WINDOW);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private void reserve(int size) {
    if (bytes.length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(size, bytes.length * 2));
    }
  }
}
