package dev.ssotaudit.source;

import java.nio.file.Path;
import java.util.List;

/** A tree of one file, whatever git or ignore rules say: the user has named it. */
record SingleFile(Path file) implements SourceTree {
  @Override
  public Listing list() {
    Path root = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (root == null || name == null) {
      return new Listing(List.of(), List.of(), List.of());
    }
    SourceEntry entry = new DiskEntry(new LinkGuard(root), name.toString(), file);
    return new Listing(List.of(entry), List.of(), List.of());
  }
}
