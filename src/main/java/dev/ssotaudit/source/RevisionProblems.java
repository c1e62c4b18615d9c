package dev.ssotaudit.source;

import dev.ssotaudit.source.GitProblem.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a revision means nothing in a repository, and which command changes that. */
final class RevisionProblems {
  private final Repository repository;
  private final String revision;
  private final Remotes remotes;

  RevisionProblems(Repository repository, String revision) {
    this.repository = repository;
    this.revision = revision;
    this.remotes = new Remotes(repository);
  }

  GitProblem noName() {
    String sentence =
        revision.isBlank() ? "An empty text" : "'" + revision.replace('\0', '?') + "'";
    return problem(Kind.UNKNOWN_REVISION, sentence + " is no name of a revision.", null);
  }

  GitProblem of(GitCommand.Result failed) {
    if (!failed.errors().contains("Needed a single revision") && !ambiguous(failed)) {
      GitProblem general = GitProblem.of(failed, repository.root());
      if (general.kind() != Kind.FAILED || !failed.started()) {
        return general;
      }
    }
    if (ambiguous(failed)) {
      return problem(
          Kind.AMBIGUOUS, "'" + revision + "' is the start of several ids; give more of it.", null);
    }
    if (revision.contains("..")) {
      return problem(
          Kind.AMBIGUOUS, "'" + revision + "' is a range; one revision is needed.", null);
    }
    if (revision.equals("HEAD") || revision.equals("@")) {
      return problem(Kind.UNBORN, "There is no commit yet.", null);
    }
    if (exists(revision)) {
      return problem(
          Kind.NOT_A_COMMIT, "'" + revision + "' means something that is no commit.", null);
    }
    String start = start();
    return !start.equals(revision) && exists(start + "^{commit}") ? tooFar(start) : unknown(start);
  }

  private static boolean ambiguous(GitCommand.Result failed) {
    return failed.errors().contains("is ambiguous");
  }

  /** What stands before the first {@code ~}, {@code ^} or the like. */
  private String start() {
    int end = 0;
    while (end < revision.length()
        && "~^:".indexOf(revision.charAt(end)) < 0
        && !revision.startsWith("@{", end)) {
      end++;
    }
    return revision.substring(0, end);
  }

  private boolean exists(String name) {
    // A full id is taken at its word unless the object is asked for.
    String object = Revisions.isId(name) ? name + "^{object}" : name;
    return !name.isEmpty()
        && repository.git().run("rev-parse", "--verify", "--quiet", object).succeeded();
  }

  private GitProblem tooFar(String start) {
    String remote = remotes.preferred();
    if (repository.shallow() && remote != null) {
      return problem(
          Kind.SHALLOW,
          "'" + revision + "' lies before the history of this shallow clone.",
          "fetch --unshallow " + Shell.quoted(remote));
    }
    return problem(
        Kind.UNKNOWN_REVISION,
        "'" + start + "' is a commit, but '" + revision + "' is none.",
        null);
  }

  private GitProblem unknown(String name) {
    Optional<String> tracked = remotes.tracking(name);
    if (tracked.isPresent()) {
      return problem(
          Kind.UNKNOWN_REVISION,
          "There is no branch '" + name + "' here, but there is '" + tracked.get() + "'.",
          "branch " + Shell.quoted(name) + " " + Shell.quoted(tracked.get()));
    }
    boolean cut = repository.shallow() && hex(name);
    String command = fetching(name);
    String sentence =
        cut
            ? "The commit '" + name + "' is not in the history of this shallow clone"
            : "There is no revision '" + name + "' in this repository";
    String hint =
        hex(name) ? "" : remotes.similar(name).map(n -> "; did you mean '" + n + "'?").orElse(".");
    return problem(
        cut ? Kind.SHALLOW : Kind.UNKNOWN_REVISION,
        sentence + (hint.isEmpty() ? "." : hint),
        command);
  }

  private @Nullable String fetching(String name) {
    String remote = remotes.owner(name);
    if (remote == null) {
      return null;
    }
    String from = "fetch " + Shell.quoted(remote);
    if (hex(name)) {
      if (repository.shallow()) {
        return "fetch --unshallow " + Shell.quoted(remote);
      }
      return Revisions.isId(name) ? from + " " + name : from;
    }
    if (name.startsWith(remote + "/")) {
      String branch = name.substring(remote.length() + 1);
      return from + " " + Shell.quoted(branch + ":refs/remotes/" + name);
    }
    return from
        + " "
        + (version(name) ? "tag " + Shell.quoted(name) : Shell.quoted(name + ":" + name));
  }

  /**
   * Whether a name looks like an id or the start of one; shorter ones are not unique in practice.
   */
  private static boolean hex(String name) {
    return name.length() >= 7
        && name.chars().allMatch(c -> Character.digit(c, 16) >= 0)
        && name.chars().anyMatch(Character::isDigit);
  }

  private static boolean version(String name) {
    String number = name.startsWith("v") ? name.substring(1) : name;
    return number.contains(".") && Character.isDigit(number.charAt(0));
  }

  private GitProblem problem(Kind kind, String sentence, @Nullable String command) {
    return new GitProblem(kind, sentence, command == null ? null : repository.shell(command));
  }

  static GitProblem unrelated(Repository repository, String one, String two) {
    String between = List.of(one, two).stream().map(id -> id.substring(0, 12)).toList().toString();
    String remote = new Remotes(repository).preferred();
    if (repository.shallow() && remote != null) {
      return new GitProblem(
          Kind.SHALLOW,
          "This shallow clone does not reach back to where " + between + " parted.",
          repository.shell("fetch --unshallow " + Shell.quoted(remote)));
    }
    return new GitProblem(
        Kind.UNRELATED, "The histories of " + between + " have no commit in common.", null);
  }
}
