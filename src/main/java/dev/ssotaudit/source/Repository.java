package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a path lies in a git repository.
 *
 * @param root the audited path, links resolved
 * @param folder the top of the work tree, or git's own folder where there is none
 * @param prefix what leads from the top to the root, with {@code /}; empty at the top
 * @param gitDir git's own folder; of a linked work tree its part of it
 * @param bindings the variables that a hook of this repository runs with
 */
record Repository(
    Path root,
    Path folder,
    String prefix,
    boolean workTree,
    boolean shallow,
    Path gitDir,
    Map<String, String> bindings) {
  /** The repository that a path lies in; the path itself need not exist on disk. */
  static GitAnswer<Repository> locate(Path path) {
    return locate(path, System.getenv(), Path.of("").toAbsolutePath());
  }

  /**
   * @param environment the variables this process was started with
   * @param started the folder it was started in
   */
  static GitAnswer<Repository> locate(Path path, Map<String, String> environment, Path started) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = existing(path.toAbsolutePath());
    if (folder == null) {
      return missing(absolute);
    }
    GitCommand.Result asked =
        new GitCommand(folder)
            .run(
                "rev-parse",
                "--is-inside-work-tree",
                "--is-shallow-repository",
                "--show-cdup",
                "--absolute-git-dir");
    if (!asked.succeeded()) {
      return GitProblem.of(asked, absolute).refusal();
    }
    String[] lines = asked.text().split("\n", 3);
    try {
      return new GitAnswer.Given<>(
          new Answers(lines[0].equals("true"), lines[1].equals("true"), lines[2])
              .repository(real(path.toAbsolutePath()), folder, environment, started));
    } catch (IOException | InvalidPathException e) {
      return missing(absolute);
    }
  }

  /**
   * What git says of a folder.
   *
   * @param rest the way up to the top and git's own folder, each on a line; without a work tree the
   *     first is empty or left out
   */
  private record Answers(boolean workTree, boolean shallow, String rest) {
    Repository repository(Path root, Path folder, Map<String, String> environment, Path started)
        throws IOException {
      // The name of git's own folder may hold a line end.
      int up = workTree || rest.startsWith("\n") ? rest.indexOf('\n') : -1;
      Path gitDir = Path.of(rest.substring(up + 1)).toRealPath();
      Path top = workTree ? folder.resolve(rest.substring(0, up)).toRealPath() : gitDir;
      String prefix = workTree ? Paths.slashed(top.relativize(root)) : "";
      Map<String, String> bindings = HookVariables.of(environment, started, gitDir, top);
      return new Repository(root, top, prefix, workTree, shallow, gitDir, bindings);
    }
  }

  private static GitAnswer<Repository> missing(Path path) {
    return new GitProblem(
            GitProblem.Kind.NOT_A_REPOSITORY, path + " cannot be found or read.", null)
        .refusal();
  }

  private static @Nullable Path existing(Path path) {
    try {
      for (Path at = real(path); at != null; at = at.getParent()) {
        if (Files.isDirectory(at)) {
          return at;
        }
      }
      return null;
    } catch (IOException e) {
      return null;
    }
  }

  // What exists is resolved, so that a link or ".." cannot feign a place inside the repository.
  private static Path real(Path path) throws IOException {
    for (Path at = path; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath().resolve(at.relativize(path)).normalize();
      }
    }
    throw new IOException(path.toString());
  }

  /** Git run at the top, with the variables of the hook if there is one. */
  GitCommand git() {
    return new GitCommand(folder).with(bindings);
  }

  /** The index file in force. */
  Path index() {
    String bound = bindings.get(HookVariables.INDEX);
    return bound == null ? gitDir.resolve("index") : Path.of(bound);
  }

  /** A path of the repository as seen from the root, or null if it lies elsewhere. */
  @Nullable String fromRoot(String path) {
    if (prefix.isEmpty()) {
      return path;
    }
    if (path.equals(prefix)) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
    boolean below = path.startsWith(prefix) && path.charAt(prefix.length()) == '/';
    return below ? path.substring(prefix.length() + 1) : null;
  }

  /** How a user who stands where this process was started calls git for this repository. */
  String shell(String command) {
    boolean here = Path.of("").toAbsolutePath().startsWith(folder);
    return here ? "git " + command : "git -C " + Shell.quoted(folder.toString()) + " " + command;
  }
}
