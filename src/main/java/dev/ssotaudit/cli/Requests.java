package dev.ssotaudit.cli;

import dev.ssotaudit.audit.AuditRequest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Turns what the user typed into what to audit, or says what is wrong with it. */
final class Requests {
  private Requests() {}

  /** For a command with {@code PATH}. */
  static AuditRequest of(Arguments arguments) {
    String given = arguments.positional();
    return of(arguments, existing(given == null ? "." : given));
  }

  /** For a command that finds its root itself. */
  static AuditRequest of(Arguments arguments, Path root) {
    String config = arguments.value(Shape.CONFIG);
    return new AuditRequest(
        root, contract(config), !arguments.has(Shape.NO_CACHE), threads(arguments));
  }

  /** A path that exists. */
  static Path existing(String given) {
    Path path = path(given);
    if (!Files.exists(path)) {
      throw new UsageError(given + ": no such file or folder", "check the path");
    }
    return path;
  }

  /** Any path. */
  static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new UsageError(given + " is no path: " + e.getReason(), null);
    }
  }

  private static @Nullable Path contract(@Nullable String given) {
    if (given == null) {
      return null;
    }
    Path path = existing(given);
    if (Files.isDirectory(path)) {
      throw new UsageError(given + " is a folder", "name the contract file itself");
    }
    return path;
  }

  private static int threads(Arguments arguments) {
    String given = arguments.value(Shape.THREADS);
    if (given == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(given);
      if (threads >= 1) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageError("--threads wants a number of 1 or more, not '" + given + "'", null);
  }
}
