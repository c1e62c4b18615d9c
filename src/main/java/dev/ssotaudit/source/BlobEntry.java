package dev.ssotaudit.source;

import org.jspecify.annotations.Nullable;

/** A file in a commit or in the index. */
record BlobEntry(BlobReader blobs, String path, String blobId, long size) implements SourceEntry {
  @Override
  public @Nullable SkipReason read(ReadBuffer into) {
    return size > SIZE_LIMIT ? SkipReason.TOO_LARGE : blobs.read(blobId, into);
  }
}
