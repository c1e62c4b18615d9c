package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file on disk. Its content's git id is unknown: the work tree may differ from the index. */
record DiskEntry(LinkGuard guard, String path, Path file) implements SourceEntry {
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  @Override
  public @Nullable String blobId() {
    return null;
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public @Nullable SkipReason read(ReadBuffer into) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      SkipReason refused = refuse(attributes);
      if (refused != null) {
        return refused;
      }
      try (FileChannel channel = FileChannel.open(file, READ)) {
        into.fill(channel, (int) attributes.size());
      }
      return into.binary() ? SkipReason.BINARY : null;
    } catch (NoSuchFileException e) {
      return SkipReason.MISSING;
    } catch (IOException | SecurityException e) {
      return SkipReason.UNREADABLE;
    }
  }

  // Opening a FIFO would block for ever, so the kind is asked first.
  private @Nullable SkipReason refuse(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return guard.judge(file);
    }
    if (!attributes.isRegularFile()) {
      return SkipReason.NOT_A_FILE;
    }
    if (!guard.folderInside(path, file)) {
      return SkipReason.LINK_OUT;
    }
    return attributes.size() > SIZE_LIMIT ? SkipReason.TOO_LARGE : null;
  }
}
