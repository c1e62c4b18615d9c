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
    String root = given == null ? "." : given;
    // What a commit or the index holds need not be on disk.
    boolean disk = arguments.value(Shape.HEAD) == null && !arguments.has(Shape.STAGED);
    return of(arguments, disk ? existing(root) : path(root));
  }

  /** For a command that finds its root itself. */
  static AuditRequest of(Arguments arguments, Path root) {
    String config = arguments.value(Shape.CONFIG);
    return new AuditRequest(
        root,
        contract(config),
        !arguments.has(Shape.NO_CACHE),
        threads(arguments),
        comparison(arguments));
  }

  private static AuditRequest.@Nullable Comparison comparison(Arguments arguments) {
    String base = arguments.value(Shape.BASE);
    String head = arguments.value(Shape.HEAD);
    boolean staged = arguments.has(Shape.STAGED);
    if (staged && head != null) {
      throw new UsageError("--staged and --head name two different heads", "drop one of them");
    }
    if (base == null && (head != null || arguments.command().equals("diff") && !staged)) {
      throw new UsageError(
          "ssot " + arguments.command() + " has nothing to compare with",
          "name it with --base REV");
    }
    return base == null && !staged ? null : new AuditRequest.Comparison(base, head, staged);
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
