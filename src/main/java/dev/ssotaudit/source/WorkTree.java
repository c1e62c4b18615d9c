package dev.ssotaudit.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A directory on disk; {@code root} is its real path. */
record WorkTree(Path root) implements SourceTree {
  @Override
  public Listing list() {
    Path top = repositoryTop();
    Path rulesTop = top == null ? root : top;
    DiskListing listing = new DiskListing(root, rulesTop);
    if (top == null || !new GitFiles(root).list(listing)) {
      new DirectoryWalk(root, rulesTop).list(listing);
    }
    return listing.build();
  }

  private @Nullable Path repositoryTop() {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return null;
  }
}
