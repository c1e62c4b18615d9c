package dev.ssotaudit.extract.cache;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.source.ContentHash;
import java.util.List;
import java.util.Optional;

/** Facts by content and extractor. Safe for use by several threads and several processes. */
public interface FactCache extends AutoCloseable {
  /**
   * The facts stored for some content, or nothing.
   *
   * @param extractor name and version of what made them, such as {@code python-3}; letters, digits,
   *     {@code -}, {@code .} and {@code _}
   */
  Optional<FileFacts> get(ContentHash content, String extractor);

  /** Stores facts; where that fails the cache is off for the rest of the run. */
  void put(ContentHash content, String extractor, FileFacts facts);

  /** Whether anything is stored at all. */
  boolean enabled();

  /** What the user should know, in plain words: at most that the cache is off, and why. */
  List<String> notices();

  /** Removes the oldest entries if there are too many. */
  @Override
  void close();

  /** A cache that holds nothing. */
  static FactCache disabled() {
    return new DisabledCache();
  }

  /** The cache in the user's folder, or in {@code SSOT_CACHE_DIR}. */
  static FactCache open() {
    return CacheFolder.of(System.getenv(), System.getProperties())
        .<FactCache>map(folder -> new DiskCache(folder, DiskCache.SIZE_LIMIT))
        .orElseGet(DisabledCache::new);
  }
}
