package dev.ssotaudit.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One running {@code git cat-file --batch}; used by one thread at a time. */
final class BatchProcess {
  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;
  private final StringBuilder header = new StringBuilder();
  private boolean usable = true;

  BatchProcess(GitCommand git) throws IOException {
    this.process = git.start("--no-replace-objects", "cat-file", "--batch");
    this.requests = process.getOutputStream();
    this.answers = new BufferedInputStream(process.getInputStream(), 64 * 1024);
  }

  /** Whether it can be asked again. */
  boolean usable() {
    return usable;
  }

  /** Reads a blob; null if the buffer holds its content, else why not. */
  @Nullable SkipReason read(String id, ReadBuffer into) throws IOException {
    usable = false;
    requests.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
    requests.flush();
    long size = size();
    if (size < 0) {
      usable = true;
      return SkipReason.NOT_STORED;
    }
    if (size > SourceEntry.SIZE_LIMIT) {
      // Its content is on the way already: ending the process is quicker than reading past it.
      return SkipReason.TOO_LARGE;
    }
    into.fill(answers, (int) size);
    if (answers.read() != '\n') {
      throw new EOFException();
    }
    usable = true;
    return into.binary() ? SkipReason.BINARY : null;
  }

  /** The size that {@code id SP type SP size} tells, or -1 if the object is missing. */
  private long size() throws IOException {
    header.setLength(0);
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      header.append((char) c);
    }
    int last = header.lastIndexOf(" ");
    return Character.isDigit(header.charAt(last + 1))
        ? Long.parseLong(header, last + 1, header.length(), 10)
        : -1;
  }

  void end() {
    process.destroy();
  }
}
