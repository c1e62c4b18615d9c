package dev.ssotaudit.report.model;

import java.io.IOException;
import java.io.Writer;

/** Lets a library that wants a writer write to an {@link Appendable}, which it never closes. */
public final class AppendableWriter extends Writer {
  private final Appendable out;

  /** Writes to {@code out}. */
  public AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.append(new String(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    out.append(text, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
