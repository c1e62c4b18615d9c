package dev.ssotaudit.extract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.source.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactCacheTest {
  @TempDir Path folder;

  private static ContentHash hash(int i) {
    return ContentHash.of(new byte[] {(byte) i, (byte) (i >> 8)});
  }

  private static FileFacts facts(String why) {
    return FileFacts.unreadable(Language.JAVA, why);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(f -> !f.endsWith("pruned")).toList();
    }
  }

  @Test
  void factsAreFoundByContentAndExtractor() {
    try (FactCache cache = new DiskCache(folder.resolve("new/deep"), 1 << 20)) {
      assertThat(cache.get(hash(1), "java-1")).isEmpty();
      cache.put(hash(1), "java-1", facts("a"));
      assertThat(cache.get(hash(1), "java-1")).contains(facts("a"));
      assertThat(cache.get(hash(1), "java-2")).isEmpty();
      assertThat(cache.get(hash(2), "java-1")).isEmpty();
    }
  }

  @Test
  void damagedEntryIsAMiss() throws IOException {
    DiskCache cache = new DiskCache(folder, 1 << 20);
    cache.put(hash(1), "x", facts("a"));
    Path entry = entries().get(0);
    byte[] bytes = Files.readAllBytes(entry);
    bytes[bytes.length - 1] ^= 1;
    Files.write(entry, bytes);
    assertThat(cache.get(hash(1), "x")).isEmpty();
    Files.write(entry, new byte[0]);
    assertThat(cache.get(hash(1), "x")).isEmpty();
  }

  @Test
  void unwritableFolderTurnsItOffWithOneNotice() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    DiskCache cache = new DiskCache(file, 1 << 20);
    cache.put(hash(1), "x", facts("a"));
    cache.put(hash(2), "x", facts("a"));
    assertThat(cache.get(hash(1), "x")).isEmpty();
    assertThat(cache.notices()).singleElement().asString().contains("cache is off");
    cache.close();
    assertThat(file).hasContent("in the way");
  }

  @Test
  void oldestEntriesGoFirstAndForeignFilesStay() throws IOException {
    Files.writeString(folder.resolve("foreign"), "x".repeat(5000));
    DiskCache cache = new DiskCache(folder, 4000);
    for (int i = 0; i < 40; i++) {
      cache.put(hash(i), "x", facts("w".repeat(200)));
    }
    for (Path entry : entries()) {
      Files.setLastModifiedTime(entry, FileTime.fromMillis(2_000_000));
    }
    cache.put(hash(99), "x", facts("new"));
    cache.close();
    assertThat(cache.get(hash(99), "x")).isPresent();
    assertThat(folder.resolve("foreign")).exists();
    assertThat(entries().size()).isBetween(5, 20);
  }

  @Test
  void parallelWritersLeaveWholeEntries() throws Exception {
    Thread[] threads = new Thread[4];
    for (int t = 0; t < threads.length; t++) {
      threads[t] =
          new Thread(
              () -> {
                DiskCache cache = new DiskCache(folder, 1 << 30);
                for (int i = 0; i < 100; i++) {
                  cache.put(hash(i), "x", facts("f" + i));
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    DiskCache cache = new DiskCache(folder, 1 << 30);
    for (int i = 0; i < 100; i++) {
      assertThat(cache.get(hash(i), "x")).contains(facts("f" + i));
    }
    assertThat(entries()).hasSize(100);
  }

  @Test
  void folderFollowsThePlatform() {
    Properties linux = new Properties();
    linux.setProperty("os.name", "Linux");
    linux.setProperty("user.home", "/home/u");
    assertThat(CacheFolder.of(Map.of(), linux)).contains(Path.of("/home/u/.cache/ssot-audit"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/c"), linux))
        .contains(Path.of("/c/ssot-audit"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "c"), linux))
        .contains(Path.of("/home/u/.cache/ssot-audit"));
    assertThat(CacheFolder.of(Map.of("SSOT_CACHE_DIR", "/s"), linux)).contains(Path.of("/s"));
    linux.setProperty("os.name", "Mac OS X");
    assertThat(CacheFolder.of(Map.of(), linux))
        .contains(Path.of("/home/u/Library/Caches/ssot-audit"));
    assertThat(CacheFolder.of(Map.of(), new Properties())).isEmpty();
  }

  @Test
  void disabledHoldsNothing() {
    try (FactCache cache = FactCache.disabled()) {
      cache.put(hash(1), "x", facts("a"));
      assertThat(cache.get(hash(1), "x")).isEmpty();
      assertThat(cache.notices()).isEmpty();
    }
  }
}
