package dev.ssotaudit.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there. What is
 * no regular file, such as {@code /dev/null} or a named pipe, is written to directly.
 */
final class OutputFile {
  private final Path shown;
  private final Path target;
  private final boolean direct;

  private OutputFile(Path shown, Path target, boolean direct) {
    this.shown = shown;
    this.target = target;
    this.direct = direct;
  }

  /** Makes sure that the file can be written, before any work is done for it. */
  static OutputFile prepare(Path path) {
    if (Files.isDirectory(path)) {
      throw new UsageError(path + " is a folder, not a file to write", "name a file in it");
    }
    boolean direct = Files.exists(path) && !Files.isRegularFile(path);
    OutputFile file = new OutputFile(path, resolve(path), direct);
    try {
      file.probe();
    } catch (IOException e) {
      throw new UsageError(path + " cannot be written: " + Causes.of(e), advice(path));
    }
    return file;
  }

  /** A link stays a link: its target is what is replaced. */
  private static Path resolve(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    } catch (IOException e) {
      return path.toAbsolutePath();
    }
  }

  private static String advice(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder != null && !Files.isDirectory(folder)
        ? "create the folder " + folder + " first"
        : "choose another file with --output";
  }

  private void probe() throws IOException {
    if (direct) {
      if (!Files.isWritable(target)) {
        throw new java.nio.file.AccessDeniedException(target.toString());
      }
      return;
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
      throw new java.nio.file.AccessDeniedException(target.toString());
    }
    Files.delete(Files.createFile(beside()));
  }

  private Path beside() {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  Path path() {
    return shown;
  }

  /** Writes the file. */
  void write(Console.Output output) throws IOException {
    if (direct) {
      try (Writer writer = open(target, StandardOpenOption.WRITE)) {
        output.write(writer);
      }
      return;
    }
    Path part = beside();
    Thread cleaner = new Thread(() -> remove(part));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      try (Writer writer = open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        output.write(writer);
      }
      move(part);
    } finally {
      remove(part);
      forget(cleaner);
    }
  }

  private static Writer open(Path path, StandardOpenOption... options) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8),
        1 << 16);
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void forget(Thread cleaner) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The JVM is on its way down and the cleaner already runs.
    }
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Nothing to be done about it; the target itself is untouched.
    }
  }
}
