package dev.ssotaudit.extract.cache;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.io.RecordCodec;
import dev.ssotaudit.source.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One file an entry, in 256 sub-folders by the hash's first byte. An entry is written under a name
 * of its own and renamed, so that no reader sees half of it; two writers of one entry write the
 * same bytes.
 */
final class DiskCache implements FactCache {
  /** How large the cache may grow, in bytes. */
  static final long SIZE_LIMIT = 512L * 1024 * 1024;

  private static final RecordCodec<FileFacts> CODEC = RecordCodec.of(FileFacts.class);

  private final Path folder;
  private final long limit;
  private final String run = Long.toHexString(ProcessHandle.current().pid());
  private final AtomicInteger serial = new AtomicInteger();
  private final AtomicLong written = new AtomicLong();
  private final AtomicReference<@Nullable String> off = new AtomicReference<>();

  DiskCache(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  @Override
  public Optional<FileFacts> get(ContentHash content, String extractor) {
    try {
      byte[] entry = Files.readAllBytes(file(content, extractor));
      return Sealed.open(entry).flatMap(CODEC::decode);
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(ContentHash content, String extractor, FileFacts facts) {
    if (off.get() == null) {
      CODEC.encode(facts).ifPresent(bytes -> write(file(content, extractor), Sealed.seal(bytes)));
    }
  }

  private Path file(ContentHash content, String extractor) {
    String hex = content.hex();
    return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2) + "." + extractor);
  }

  private void write(Path file, byte[] bytes) {
    Path unfinished =
        file.resolveSibling(
            "tmp-" + run + "-" + System.nanoTime() + "-" + serial.incrementAndGet());
    try {
      writeIn(unfinished, bytes);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      written.addAndGet(bytes.length);
    } catch (IOException | SecurityException e) {
      off.compareAndSet(null, "The fact cache is off: " + folder + " cannot be written.");
      delete(unfinished);
    }
  }

  private static void writeIn(Path file, byte[] bytes) throws IOException {
    try {
      Files.write(file, bytes);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, bytes);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException e) {
      // It stays behind and is pruned by age like any entry.
    }
  }

  @Override
  public boolean enabled() {
    return true;
  }

  @Override
  public List<String> notices() {
    String notice = off.get();
    return notice == null ? List.of() : List.of(notice);
  }

  @Override
  public void close() {
    if (written.get() > 0) {
      new Pruning(folder, limit).afterWriting(written.get());
    }
  }
}
