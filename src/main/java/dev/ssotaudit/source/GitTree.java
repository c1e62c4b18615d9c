package dev.ssotaudit.source;

import java.io.Closeable;

/**
 * A tree that git keeps. Its content is read by processes of git that live until it is closed; a
 * read after that works, and starts one again. Safe for use by several threads.
 */
public final class GitTree implements SourceTree, Closeable {
  private final Listing listing;
  private final BlobReader blobs;

  GitTree(Listing listing, BlobReader blobs) {
    this.listing = listing;
    this.blobs = blobs;
  }

  @Override
  public Listing list() {
    return listing;
  }

  /** Ends the processes that no thread is using. */
  @Override
  public void close() {
    blobs.close();
  }
}
