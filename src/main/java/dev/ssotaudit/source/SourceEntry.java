package dev.ssotaudit.source;

import org.jspecify.annotations.Nullable;

/** One file of a {@link SourceTree}: on disk, in a commit or in the index. */
public interface SourceEntry {
  /**
   * Larger files are skipped: hand-written source stays far below one megabyte, and what exceeds
   * five is generated data that would only cost time and memory.
   */
  int SIZE_LIMIT = 5 * 1024 * 1024;

  /** How many first bytes decide whether content is binary; git looks at as many. */
  int BINARY_WINDOW = 8 * 1024;

  /** Relative to the audited root, with {@code /}. */
  String path();

  /** The git object id of the content if it is known without reading, else null. */
  @Nullable String blobId();

  /** The size in bytes if it is known without reading, else -1. */
  long size();

  /**
   * Reads the whole content into the buffer, replacing what it held. Safe to call from any thread
   * that owns its buffer.
   *
   * @return null if the buffer holds the content, else why it does not
   */
  @Nullable SkipReason read(ReadBuffer into);
}
