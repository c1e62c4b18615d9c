package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A set of files with an audited root: a directory or single file on disk; a commit, tree or index
 * can be another implementation.
 */
@FunctionalInterface
public interface SourceTree {
  /** Lists the tree. Entries are sorted by path; equal trees give equal listings. */
  Listing list();

  /**
   * The tree at a path on disk. Inside a git work tree git says which files belong to it, else
   * (also when git is missing or refuses) a directory walk does. {@code .ssotignore} files exclude
   * in either case.
   *
   * @throws NoSuchFileException if nothing is there
   * @throws IOException if the path cannot be resolved
   */
  static SourceTree open(Path path) throws IOException {
    Path real = path.toRealPath();
    return Files.isDirectory(real) ? new WorkTree(real) : new SingleFile(real);
  }
}
