package dev.ssotaudit.fact.io;

import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Writes and reads values of one root type: records and sealed interfaces over them, enums, {@link
 * String}, {@code int}, {@code long}, {@code boolean}, {@link java.util.List} and {@link
 * java.util.Map}; any reference may be null. Lists and maps read are unmodifiable and keep their
 * order. Equal values give equal bytes. Safe for use by several threads.
 *
 * @param <T> the root type
 */
public final class RecordCodec<T> {
  /**
   * How deeply values may nest. Deeper ones (thousands of nested parentheses) are not written, so
   * that no reader's stack can overflow.
   */
  static final int DEPTH_LIMIT = 800;

  private final Class<T> root;
  private final Shape shape;
  private final Schema schema;

  private RecordCodec(Class<T> root) {
    this.root = root;
    this.schema = new Schema();
    this.shape = schema.shape((Type) root);
  }

  /**
   * The codec of a root type.
   *
   * @throws IllegalArgumentException if a type that it reaches is of no supported kind
   */
  public static <T> RecordCodec<T> of(Class<T> root) {
    return new RecordCodec<>(root);
  }

  /** A hash over the names and types of everything reachable; other data are unreadable. */
  public long fingerprint() {
    return schema.fingerprint();
  }

  /** The bytes of a value, or nothing if it nests too deeply. */
  public Optional<byte[]> encode(T value) {
    try {
      Output output = new Output();
      output.fixedLong(fingerprint());
      shape.write(value, output);
      return Optional.of(output.toBytes());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** The value of some bytes, or nothing if they are damaged or of another shape. */
  public Optional<T> decode(byte[] bytes) {
    try {
      Input input = new Input(bytes);
      if (input.fixedLong() != fingerprint()) {
        return Optional.empty();
      }
      Object value = shape.read(input);
      return input.atEnd() && value != null ? Optional.of(root.cast(value)) : Optional.empty();
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
