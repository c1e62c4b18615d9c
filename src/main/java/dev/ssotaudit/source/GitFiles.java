package dev.ssotaudit.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files git sees in a work tree: tracked ones, and untracked ones that no exclude rule covers.
 * One {@code git ls-files} prints both; a tracked path comes with {@code mode id stage TAB}.
 */
final class GitFiles {
  private static final int STAGE_PREFIX = "100644 ".length();

  private final Path root;

  GitFiles(Path root) {
    this.root = root;
  }

  /** Adds git's files; false, with a notice, if git cannot say. */
  boolean list(ListingBuilder into) {
    GitCommand.Result result =
        new GitCommand(root)
            .run("ls-files", "-z", "-s", "--cached", "--others", "--exclude-standard");
    if (!result.succeeded()) {
      into.notice("Files were listed without git: " + result.message());
      return false;
    }
    byte[] output = result.output();
    int start = 0;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0) {
        line(output, start, i, into);
        start = i + 1;
      }
    }
    if (into.isEmpty()) {
      into.notice("Files were listed without git: it tracks none here.");
      return false;
    }
    return true;
  }

  private void line(byte[] output, int start, int end, ListingBuilder into) {
    int path = tracked(output, start, end);
    String name = decode(output, path < 0 ? start : path, end);
    if (name == null) {
      into.skip(
          new String(
              output, Math.max(path, start), end - Math.max(path, start), StandardCharsets.UTF_8),
          SkipReason.NAME);
    } else if (path < 0) {
      untracked(name, into);
    } else if (output[start] == '1' && output[start + 1] == '6') {
      into.skip(name, SkipReason.SUBMODULE);
    } else if (output[start + 1] == '2') {
      into.link(name);
    } else {
      into.add(name);
    }
  }

  /** Where the path of a tracked file starts, or -1 if the line is an untracked file's path. */
  private static int tracked(byte[] output, int start, int end) {
    if (end - start < 50 || output[start] != '1' || output[start + STAGE_PREFIX - 1] != ' ') {
      return -1;
    }
    int at = start + STAGE_PREFIX;
    while (at < end && Character.digit(output[at], 16) >= 0) {
      at++;
    }
    int length = at - start - STAGE_PREFIX;
    boolean id = (length == 40 || length == 64) && at + 3 < end;
    return id && output[at] == ' ' && output[at + 2] == '\t' ? at + 3 : -1;
  }

  private void untracked(String name, ListingBuilder into) {
    if (name.endsWith("/")) {
      into.skip(name, SkipReason.NESTED_REPOSITORY);
    } else if (Languages.of(name) == null && isLink(name)) {
      into.link(name);
    } else {
      into.add(name);
    }
  }

  private boolean isLink(String name) {
    try {
      return Files.isSymbolicLink(root.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static @Nullable String decode(byte[] output, int from, int to) {
    for (int i = from; i < to; i++) {
      if (output[i] < 0) {
        return decodeStrictly(output, from, to);
      }
    }
    return new String(output, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable String decodeStrictly(byte[] output, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(output, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
