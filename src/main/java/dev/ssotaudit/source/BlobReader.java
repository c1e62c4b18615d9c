package dev.ssotaudit.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * Reads blobs by their ids, from as many threads as ask at once: each is lent a running process,
 * and a new one is started when none is idle.
 */
final class BlobReader implements Closeable {
  private final GitCommand git;
  private final ConcurrentLinkedDeque<BatchProcess> idle = new ConcurrentLinkedDeque<>();

  BlobReader(GitCommand git) {
    this.git = git;
  }

  /** Reads a blob; null if the buffer holds its content, else why not. */
  @Nullable SkipReason read(String id, ReadBuffer into) {
    BatchProcess lent = idle.pollFirst();
    if (lent != null) {
      try {
        return read(lent, id, into);
      } catch (IOException e) {
        lent.end();
      }
    }
    return readAnew(id, into);
  }

  private @Nullable SkipReason readAnew(String id, ReadBuffer into) {
    BatchProcess fresh = null;
    try {
      fresh = new BatchProcess(git);
      return read(fresh, id, into);
    } catch (IOException e) {
      if (fresh != null) {
        fresh.end();
      }
      return SkipReason.UNREADABLE;
    }
  }

  private @Nullable SkipReason read(BatchProcess process, String id, ReadBuffer into)
      throws IOException {
    SkipReason reason = process.read(id, into);
    if (process.usable()) {
      idle.addFirst(process);
    } else {
      process.end();
    }
    return reason;
  }

  /** A small blob's bytes, or null if it cannot be read. */
  byte @Nullable [] bytes(String id) {
    ReadBuffer buffer = new ReadBuffer();
    return read(id, buffer) == null ? buffer.copy() : null;
  }

  @Override
  public void close() {
    for (BatchProcess one = idle.pollFirst(); one != null; one = idle.pollFirst()) {
      one.end();
    }
  }
}
