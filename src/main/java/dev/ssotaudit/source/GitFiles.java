package dev.ssotaudit.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
  boolean list(DiskListing into) {
    GitCommand.Result result =
        new GitCommand(root)
            .run("ls-files", "-z", "-s", "--cached", "--others", "--exclude-standard");
    if (!result.succeeded()) {
      into.notice("Files were listed without git: " + reason(result));
      return false;
    }
    GitText.split(result.output(), (output, start, end) -> line(output, start, end, into));
    if (into.isEmpty()) {
      into.notice("Files were listed without git: it tracks none here.");
      return false;
    }
    return true;
  }

  private String reason(GitCommand.Result result) {
    GitProblem problem = GitProblem.of(result, root);
    return problem.kind() == GitProblem.Kind.UNSAFE
        ? problem.sentence() + " Run: " + problem.command()
        : result.message();
  }

  private void line(byte[] output, int start, int end, DiskListing into) {
    int path = tracked(output, start, end);
    String name = GitText.decode(output, Math.max(path, start), end);
    if (name == null) {
      into.skip(GitText.lossy(output, Math.max(path, start), end), SkipReason.NAME);
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

  private void untracked(String name, DiskListing into) {
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
}
