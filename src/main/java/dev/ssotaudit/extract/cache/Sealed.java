package dev.ssotaudit.extract.cache;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** An entry's bytes behind their CRC-32: a damaged or half-written file is no entry. */
final class Sealed {
  private Sealed() {}

  static byte[] seal(byte[] bytes) {
    return ByteBuffer.allocate(bytes.length + 4).putInt(crc(bytes)).put(bytes).array();
  }

  static Optional<byte[]> open(byte[] sealed) {
    if (sealed.length < 4) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    int expected = buffer.getInt();
    byte[] bytes = new byte[sealed.length - 4];
    buffer.get(bytes);
    return crc(bytes) == expected ? Optional.of(bytes) : Optional.empty();
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
