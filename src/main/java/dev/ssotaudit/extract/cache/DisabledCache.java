package dev.ssotaudit.extract.cache;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.source.ContentHash;
import java.util.List;
import java.util.Optional;

/** Holds nothing. */
record DisabledCache() implements FactCache {
  @Override
  public Optional<FileFacts> get(ContentHash content, String extractor) {
    return Optional.empty();
  }

  @Override
  public void put(ContentHash content, String extractor, FileFacts facts) {}

  @Override
  public boolean enabled() {
    return false;
  }

  @Override
  public List<String> notices() {
    return List.of();
  }

  @Override
  public void close() {}
}
