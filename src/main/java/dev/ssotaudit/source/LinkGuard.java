package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Keeps reading inside the audited root, whatever symbolic links say. */
final class LinkGuard {
  private final Path root;
  private final ConcurrentMap<String, Boolean> inside = new ConcurrentHashMap<>();

  /** Guards a root that is a real path already. */
  LinkGuard(Path root) {
    this.root = root;
  }

  /** Whether the folder of a listed file lies inside the root once all links are resolved. */
  boolean folderInside(String path, Path file) {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return true;
    }
    String folder = path.substring(0, slash);
    Boolean known = inside.get(folder);
    if (known == null) {
      known = resolvesInside(file.getParent());
      inside.put(folder, known);
    }
    return known;
  }

  private boolean resolvesInside(@Nullable Path folder) {
    try {
      return folder == null || folder.toRealPath().startsWith(root);
    } catch (IOException e) {
      // The file itself cannot be opened either, and then its own reason is reported.
      return true;
    }
  }

  /** Why a symbolic link is not followed. */
  SkipReason judge(Path link) {
    try {
      return link.toRealPath().startsWith(root) ? SkipReason.LINK_INSIDE : SkipReason.LINK_OUT;
    } catch (FileSystemException e) {
      return SkipReason.LINK_BROKEN;
    } catch (IOException e) {
      return SkipReason.UNREADABLE;
    }
  }
}
