package dev.ssotaudit.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Why git could not answer.
 *
 * @param sentence what is wrong, one sentence for the user
 * @param command the exact shell command that mends it, or null if none does
 */
public record GitProblem(Kind kind, String sentence, @Nullable String command) {
  /** What kind of problem it is. */
  public enum Kind {
    /** The git command is missing. */
    NO_GIT,
    /** The path is in no repository. */
    NOT_A_REPOSITORY,
    /** Git refuses because of who owns the repository, or because it is bare. */
    UNSAFE,
    /** There is no index or work tree: the repository is bare. */
    BARE,
    /** There is no commit yet. */
    UNBORN,
    /** The name means nothing here: a typo, or not fetched. */
    UNKNOWN_REVISION,
    /** The name means several commits, or a range. */
    AMBIGUOUS,
    /** The name means something that is no commit. */
    NOT_A_COMMIT,
    /** The clone's history was cut off before what was asked for. */
    SHALLOW,
    /** Two commits without a common ancestor. */
    UNRELATED,
    /** A partial clone lacks content, and it could not be fetched. */
    NOT_FETCHED,
    /** Git failed otherwise. */
    FAILED
  }

  <T> GitAnswer<T> refusal() {
    return new GitAnswer.Refused<>(this);
  }

  /** The problem of a git command that failed at a path. */
  static GitProblem of(GitCommand.Result result, Path at) {
    String errors = result.errors();
    if (!result.started()) {
      return new GitProblem(Kind.NO_GIT, result.message() + " Commits are read with it.", null);
    }
    if (errors.contains("dubious ownership") || errors.contains("unsafe repository")) {
      return new GitProblem(
          Kind.UNSAFE,
          "git refuses to read " + at + ", because someone else owns it.",
          trustCommand(errors, at));
    }
    if (errors.contains("safe.bareRepository")) {
      return new GitProblem(
          Kind.UNSAFE,
          "git refuses the bare repository " + at + ", because of safe.bareRepository.",
          "git config --global safe.bareRepository all");
    }
    if (errors.contains("not a git repository")) {
      return new GitProblem(
          Kind.NOT_A_REPOSITORY,
          at + " is not inside a git repository, so it has no commits to compare.",
          null);
    }
    return new GitProblem(Kind.FAILED, "git failed at " + at + ": " + result.message(), null);
  }

  // Git prints the command with the path as it wants it, which is not always the one asked about.
  private static String trustCommand(String errors, Path at) {
    String start = "git config --global --add safe.directory ";
    return errors
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElse(start + Shell.quoted(Paths.slashed(at)));
  }
}
