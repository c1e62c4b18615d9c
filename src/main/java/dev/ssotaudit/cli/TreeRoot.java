package dev.ssotaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the tree that a file belongs to. */
final class TreeRoot {
  private TreeRoot() {}

  /**
   * The outermost folder with an {@code ssot.yml} within the file's git work tree, as nested
   * contracts only narrow it; else the work tree, else the file's folder.
   */
  static Path above(Path file) {
    Path outermost = null;
    Path parent = file.getParent();
    Path folder = parent;
    while (folder != null) {
      if (Files.isRegularFile(folder.resolve("ssot.yml"))) {
        outermost = folder;
      }
      if (Files.exists(folder.resolve(".git"))) {
        return first(outermost, folder);
      }
      folder = folder.getParent();
    }
    return first(outermost, parent == null ? file : parent);
  }

  private static Path first(@Nullable Path preferred, Path otherwise) {
    return preferred == null ? otherwise : preferred;
  }
}
