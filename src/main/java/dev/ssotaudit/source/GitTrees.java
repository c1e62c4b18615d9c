package dev.ssotaudit.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Trees read from git's object store: nothing on disk is looked at, and nothing is changed there.
 * They list what a clean checkout of theirs lists. In a partial clone, missing content of files
 * that are audited is fetched in one go.
 */
public final class GitTrees {
  private GitTrees() {}

  /**
   * The tree of a commit below a path.
   *
   * @param root a path in the work tree, on disk or not, or a bare repository
   * @param commitId a full id, as {@link Revisions#resolve} gives it
   * @throws IllegalArgumentException if it is none
   */
  public static GitAnswer<GitTree> commit(Path root, String commitId) {
    return Repository.locate(root).then(repository -> commit(repository, commitId));
  }

  /**
   * What the next commit would hold below a path: the index, with what is staged of a file and no
   * more. In a hook of this repository it is the index that git set for the hook.
   */
  public static GitAnswer<GitTree> index(Path root) {
    return Repository.locate(root).then(GitTrees::index);
  }

  static GitAnswer<GitTree> commit(Repository repository, String commitId) {
    Revisions.requireId(commitId);
    PromisedObjects promised = new PromisedObjects(repository);
    List<String> arguments =
        new ArrayList<>(List.of("--no-replace-objects", "--literal-pathspecs", "ls-tree", "-r"));
    // In a partial clone each size that is missing would be asked of the remote by itself.
    arguments.addAll(promised.some() ? List.of() : List.of("-l"));
    arguments.addAll(List.of("-z", "--full-tree", commitId, "--"));
    arguments.addAll(pathspecs(repository));
    GitCommand.Result result = repository.git().run(new byte[0], arguments);
    if (!result.succeeded() && promised.some()) {
      GitProblem problem = promised.fetch(null, commitId);
      if (problem != null) {
        return problem.refusal();
      }
      result = repository.git().run(new byte[0], arguments);
    }
    if (!result.succeeded()) {
      return GitProblem.of(result, repository.root()).refusal();
    }
    String name = "commit " + commitId.substring(0, Math.min(12, commitId.length()));
    return tree(repository, TreeRecord.ofTree(result.output()), name, commitId);
  }

  static GitAnswer<GitTree> index(Repository repository) {
    if (!repository.workTree()) {
      String sentence = repository.root() + " has no index: it is no work tree.";
      return new GitProblem(GitProblem.Kind.BARE, sentence, null).refusal();
    }
    List<String> arguments =
        new ArrayList<>(List.of("--literal-pathspecs", "ls-files", "-s", "-z", "--"));
    arguments.addAll(pathspecs(repository));
    GitCommand.Result result = repository.git().run(new byte[0], arguments);
    if (!result.succeeded()) {
      return GitProblem.of(result, repository.root()).refusal();
    }
    return tree(repository, TreeRecord.ofIndex(result.output()), "the index", "--indexed-objects");
  }

  private static List<String> pathspecs(Repository repository) {
    if (repository.prefix().isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(BlobListing.rulesAbove(repository));
    all.add(repository.prefix());
    return all;
  }

  private static GitAnswer<GitTree> tree(
      Repository repository, List<TreeRecord> records, String name, String objects) {
    GitProblem problem = new PromisedObjects(repository).fetch(read(records), objects);
    if (problem != null) {
      return problem.refusal();
    }
    BlobReader blobs = new BlobReader(repository.git());
    return new GitAnswer.Given<>(
        new GitTree(new BlobListing(repository, blobs).of(records, name), blobs));
  }

  /** The ids of what is read sooner or later. */
  private static Set<String> read(List<TreeRecord> records) {
    Set<String> ids = new LinkedHashSet<>();
    for (TreeRecord record : records) {
      boolean rules = record.path().endsWith(ListingBuilder.IGNORE_FILE);
      if (record.link() || record.file() && (rules || Languages.of(record.path()) != null)) {
        ids.add(record.id());
      }
    }
    return ids;
  }
}
