package dev.ssotaudit.source;

import java.nio.file.Path;
import java.util.List;

/** What names of revisions mean in a repository. */
public final class Revisions {
  private Revisions() {}

  /**
   * The full id of the commit that a revision means (gitrevisions(7)).
   *
   * @param root a path in the work tree, or a bare repository
   */
  public static GitAnswer<String> resolve(Path root, String revision) {
    return Repository.locate(root).then(repository -> resolve(repository, revision));
  }

  /** The commit where a revision and the checked out commit parted. */
  public static GitAnswer<MergeBase> mergeBase(Path root, String revision) {
    return mergeBase(root, revision, "HEAD");
  }

  /**
   * The commit where two revisions parted. Of several, the newest by commit date, then the one
   * whose id comes first.
   */
  public static GitAnswer<MergeBase> mergeBase(Path root, String revision, String other) {
    return Repository.locate(root)
        .then(
            repository ->
                resolve(repository, revision)
                    .then(
                        one ->
                            resolve(repository, other)
                                .then(two -> mergeBase(repository, one, two))));
  }

  static GitAnswer<String> resolve(Repository repository, String revision) {
    RevisionProblems problems = new RevisionProblems(repository, revision);
    if (revision.isBlank() || revision.startsWith("-") || revision.indexOf('\0') >= 0) {
      return problems.noName().refusal();
    }
    // In ":/text" everything that follows is the text looked for.
    String commit = revision.startsWith(":/") ? revision : revision + "^{commit}";
    GitCommand.Result result = repository.git().run("rev-parse", "--verify", commit);
    return result.succeeded()
        ? new GitAnswer.Given<>(result.text().strip())
        : problems.of(result).refusal();
  }

  private static GitAnswer<MergeBase> mergeBase(Repository repository, String one, String two) {
    GitCommand.Result found = repository.git().run("merge-base", "--all", one, two);
    List<String> bases = found.text().lines().sorted().toList();
    if (found.status() > 1 || !found.started()) {
      return GitProblem.of(found, repository.root()).refusal();
    }
    if (bases.isEmpty()) {
      return RevisionProblems.unrelated(repository, one, two).refusal();
    }
    String best = bases.size() == 1 ? bases.get(0) : newest(repository, bases);
    List<String> others = bases.stream().filter(base -> !base.equals(best)).toList();
    return new GitAnswer.Given<>(new MergeBase(best, others));
  }

  private static String newest(Repository repository, List<String> sorted) {
    String best = sorted.get(0);
    long bestTime = Long.MIN_VALUE;
    for (String commit : sorted) {
      long time = Commits.secondsOf(repository, commit);
      if (time > bestTime) {
        best = commit;
        bestTime = time;
      }
    }
    return best;
  }

  static boolean isId(String text) {
    return (text.length() == 40 || text.length() == 64)
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  static void requireId(String commitId) {
    if (!isId(commitId)) {
      throw new IllegalArgumentException("no full commit id: " + commitId);
    }
  }
}
