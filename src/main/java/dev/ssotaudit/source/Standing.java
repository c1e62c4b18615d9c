package dev.ssotaudit.source;

import org.jspecify.annotations.Nullable;

/**
 * A file that stands in the work tree unless a sparse checkout leaves it out; then it is what git
 * keeps.
 */
record Standing(SourceEntry disk, SourceEntry stored) implements SourceEntry {
  @Override
  public String path() {
    return disk.path();
  }

  @Override
  public @Nullable String blobId() {
    return disk.blobId();
  }

  @Override
  public long size() {
    return disk.size();
  }

  @Override
  public @Nullable SkipReason read(ReadBuffer into) {
    SkipReason reason = disk.read(into);
    return reason == SkipReason.MISSING ? stored.read(into) : reason;
  }
}
