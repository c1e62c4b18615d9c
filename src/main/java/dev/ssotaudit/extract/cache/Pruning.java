package dev.ssotaudit.extract.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Keeps the cache below its limit: the entries written longest ago go, down to three quarters. As
 * counting reads every folder, it happens once a day, or when one run wrote an eighth of the limit.
 */
final class Pruning {
  private static final Duration PAUSE = Duration.ofDays(1);
  private static final String MARK = "pruned";

  private final Path folder;
  private final long limit;

  Pruning(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** An entry on disk. */
  private record Entry(Path file, long size, FileTime time) {}

  /** Prunes if it is time; a failure is of no account. */
  void afterWriting(long written) {
    try {
      if (written > limit / 8 || due()) {
        Files.write(folder.resolve(MARK), new byte[0]);
        prune();
      }
    } catch (IOException | UncheckedIOException | SecurityException e) {
      // Another run may be pruning as well; the next one counts again.
    }
  }

  private boolean due() throws IOException {
    Path mark = folder.resolve(MARK);
    return !Files.exists(mark)
        || Files.getLastModifiedTime(mark).toInstant().isBefore(Instant.now().minus(PAUSE));
  }

  private void prune() throws IOException {
    List<Entry> entries = entries();
    long size = entries.stream().mapToLong(Entry::size).sum();
    if (size <= limit) {
      return;
    }
    entries.sort(Comparator.comparing(Entry::time).thenComparing(Entry::file));
    for (Entry entry : entries) {
      if (size <= limit / 4 * 3) {
        return;
      }
      Files.deleteIfExists(entry.file());
      size -= entry.size();
    }
  }

  // Only files two levels down are entries: nothing else is ever deleted, whatever folder was
  // named.
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Files.walkFileTree(
        folder,
        Set.of(),
        2,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isEntry(file)) {
              entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return entries;
  }

  private boolean isEntry(Path file) {
    Path path = folder.relativize(file);
    String name = String.valueOf(file.getFileName());
    boolean shard = path.getNameCount() == 2 && path.getName(0).toString().matches("[0-9a-f]{2}");
    return shard && (name.startsWith("tmp-") || name.matches("[0-9a-f]{62}\\..*"));
  }
}
