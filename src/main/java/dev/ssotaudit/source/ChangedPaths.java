package dev.ssotaudit.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Which files differ between two trees, as git tells it: renames included, whatever the user's
 * settings. Symbolic links are no files here: one that replaces a file removes it.
 *
 * @param paths sorted by path
 * @param submodules that were added, removed or moved to another commit; sorted. They are not
 *     entered
 */
public record ChangedPaths(List<ChangedPath> paths, List<String> submodules) {
  /** The changes below a path from one commit to another. Both ids are full. */
  public static GitAnswer<ChangedPaths> between(Path root, String baseId, String headId) {
    Revisions.requireId(headId);
    return Repository.locate(root)
        .then(
            repository ->
                of(repository, baseId, List.of(baseId, headId), "diff-tree", "-r", baseId, headId));
  }

  /** The changes below a path from a commit to the index; see {@link GitTrees#index}. */
  public static GitAnswer<ChangedPaths> toIndex(Path root, String baseId) {
    return Repository.locate(root).then(repository -> toIndex(repository, baseId));
  }

  static GitAnswer<ChangedPaths> toIndex(Repository repository, String baseId) {
    return repository.workTree()
        ? of(
            repository,
            baseId,
            List.of(baseId, "--indexed-objects"),
            "diff-index",
            "--cached",
            baseId)
        : bare(repository);
  }

  /**
   * The changes below a path from a commit to the work tree, with the files that git does not track
   * and does not ignore. What a sparse checkout leaves out counts as unchanged.
   */
  public static GitAnswer<ChangedPaths> toWorkTree(Path root, String baseId) {
    Revisions.requireId(baseId);
    return Repository.locate(root).then(repository -> toWorkTree(repository, baseId));
  }

  private static GitAnswer<ChangedPaths> toWorkTree(Repository repository, String baseId) {
    if (!repository.workTree()) {
      return bare(repository);
    }
    return WorkTreeIndex.of(repository, baseId.length())
        .then(
            index -> {
              try (index) {
                return new RawDiff(index.git(), repository)
                    .changes(List.of(baseId), "diff", baseId);
              }
            });
  }

  private static GitAnswer<ChangedPaths> of(
      Repository repository, String baseId, List<String> trees, String... diff) {
    Revisions.requireId(baseId);
    return new RawDiff(repository.git(), repository).changes(trees, diff);
  }

  private static GitAnswer<ChangedPaths> bare(Repository repository) {
    String sentence = repository.root() + " is no work tree, so it has no changes of its own.";
    return new GitProblem(GitProblem.Kind.BARE, sentence, null).refusal();
  }
}
