package dev.ssotaudit.cli;

import dev.ssotaudit.fact.Masking;
import dev.ssotaudit.report.model.Visible;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error, UTF-8 with {@code \n} whatever the locale. A reader that goes
 * away ({@code | head}) ends the output quietly and changes no exit code; any other failure to
 * write is an error.
 */
public final class Console {
  private final Writer out;
  private final PrintWriter err;
  private final boolean colour;
  private boolean closed;

  /**
   * Writes to the two streams.
   *
   * @param colour whether standard output is meant for eyes
   */
  public Console(OutputStream out, OutputStream err, boolean colour) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.colour = colour;
  }

  /** Writes something. */
  @FunctionalInterface
  interface Output {
    void write(Appendable out) throws IOException;
  }

  boolean colour() {
    return colour;
  }

  /** Writes to standard output. */
  void print(Output output) {
    if (closed) {
      return;
    }
    try {
      output.write(out);
      out.flush();
    } catch (IOException e) {
      closed = true;
      if (!readerIsGone(e)) {
        throw new UncheckedIOException("standard output cannot be written", e);
      }
    }
  }

  private static boolean readerIsGone(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("closed");
  }

  /** One line on standard error, with nothing in it that steers a terminal or tells a password. */
  void tell(String line) {
    err.print(Visible.of(Masking.mask(line)) + "\n");
    err.flush();
  }

  /** An error, and what to do about it. */
  void error(String message, @Nullable String advice) {
    tell("ssot: error: " + message);
    if (advice != null) {
      tell("  help: " + advice);
    }
  }

  /** The stack trace of something that should not have happened. */
  void trace(Throwable problem) {
    problem.printStackTrace(err);
    err.flush();
  }
}
