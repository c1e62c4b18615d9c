package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists a directory without git: nested {@code .gitignore} files count, links are not followed. */
final class DirectoryWalk {
  private final Path root;
  private final IgnoreRules ignore;
  private final Deque<Path> open = new ArrayDeque<>();

  DirectoryWalk(Path root, Path rulesTop) {
    this.root = root;
    this.ignore = IgnoreRules.onDisk(".gitignore", rulesTop, root);
  }

  /** Adds all files of the tree. */
  void list(DiskListing into) {
    open.push(root);
    while (!open.isEmpty()) {
      Path folder = open.pop();
      String path = Paths.slashed(root.relativize(folder));
      if (!path.isEmpty()) {
        ignore.enter(path);
      }
      for (Path child : children(folder, path, into)) {
        visit(child, into);
      }
    }
  }

  private static List<Path> children(Path folder, String path, DiskListing into) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      into.skip(path + "/", SkipReason.UNREADABLE);
    }
    return children;
  }

  private void visit(Path child, DiskListing into) {
    String path = Paths.slashed(root.relativize(child));
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      into.skip(path, SkipReason.UNREADABLE);
      return;
    }
    boolean directory = attributes.isDirectory();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (directory && ToolDirectories.versionControl(name) || ignore.ignored(path, directory)) {
      return;
    }
    if (attributes.isSymbolicLink()) {
      into.link(path);
    } else if (!directory) {
      into.add(path, child);
    } else if (ToolDirectories.installed(name, child)) {
      into.skip(path + "/", SkipReason.TOOL_DIRECTORY);
    } else {
      open.push(child);
    }
  }
}
