package dev.ssotaudit.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Collects a {@link Listing} of files on disk. */
final class DiskListing {
  private final Path root;
  private final Path rulesTop;
  private final LinkGuard guard;
  private final ListingBuilder listing = new ListingBuilder();

  DiskListing(Path root, Path rulesTop) {
    this.root = root;
    this.rulesTop = rulesTop;
    this.guard = new LinkGuard(root);
  }

  void notice(String text) {
    listing.notice(text);
  }

  void skip(String path, SkipReason reason) {
    listing.skip(path, reason);
  }

  boolean isEmpty() {
    return listing.isEmpty();
  }

  /** Adds a file by its path below the root. */
  void add(String path) {
    try {
      add(path, root.resolve(path));
    } catch (InvalidPathException e) {
      skip(path, SkipReason.NAME);
    }
  }

  /** Adds a file whose name may not survive decoding, by the path the platform gave. */
  void add(String path, Path file) {
    listing.add(new DiskEntry(guard, path, file));
  }

  /** Notes a symbolic link if something would be audited behind it. */
  void link(String path) {
    try {
      Path link = root.resolve(path);
      if (Languages.of(path) != null || Files.isDirectory(link)) {
        skip(path, guard.judge(link));
      }
    } catch (InvalidPathException e) {
      skip(path, SkipReason.NAME);
    }
  }

  Listing build() {
    return listing.build(IgnoreRules.onDisk(ListingBuilder.IGNORE_FILE, rulesTop, root));
  }
}
