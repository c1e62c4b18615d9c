package dev.ssotaudit.audit;

import dev.ssotaudit.audit.AuditRequest.Comparison;
import dev.ssotaudit.audit.ChangedTree.Kind;
import dev.ssotaudit.source.ChangedPath;
import dev.ssotaudit.source.ChangedPaths;
import dev.ssotaudit.source.GitAnswer;
import dev.ssotaudit.source.GitProblem;
import dev.ssotaudit.source.GitTree;
import dev.ssotaudit.source.GitTrees;
import dev.ssotaudit.source.Listing;
import dev.ssotaudit.source.MergeBase;
import dev.ssotaudit.source.Revisions;
import dev.ssotaudit.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the two trees that a request names. Closing it ends git's processes. */
final class TreeOpener implements AutoCloseable {
  private final Path root;
  private final Comparison comparison;
  private final List<GitTree> opened = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  TreeOpener(Path root, Comparison comparison) {
    this.root = root;
    this.comparison = comparison;
  }

  /** The trees, or why there are none. */
  Reply<TreePair> open() throws IOException {
    GitAnswer<TreePair> answer = pair();
    if (answer instanceof GitAnswer.Refused<TreePair> refused) {
      GitProblem problem = refused.problem();
      return new Reply.Refused<>(List.of(told(problem)));
    }
    return new Reply.Given<>(((GitAnswer.Given<TreePair>) answer).value());
  }

  private AuditOutcome.Problem told(GitProblem problem) {
    String advice = problem.command() == null ? null : "run: " + problem.command();
    if (advice == null && problem.kind() == GitProblem.Kind.BARE) {
      advice = "name the other commit with --head";
    }
    return new AuditOutcome.Problem(root.toString(), 0, 0, problem.sentence(), advice);
  }

  private GitAnswer<TreePair> pair() throws IOException {
    if (comparison.head() != null) {
      return commits(base(), comparison.head());
    }
    return comparison.staged() ? index() : workTree();
  }

  private String base() {
    return Objects.requireNonNullElse(comparison.base(), "HEAD");
  }

  private GitAnswer<TreePair> commits(String base, String head) {
    return Revisions.resolve(root, base)
        .then(
            one ->
                Revisions.resolve(root, head)
                    .then(
                        two -> {
                          unrelated(one, two);
                          return commits(
                              new ChangedTree(Kind.COMMIT, one, base),
                              new ChangedTree(Kind.COMMIT, two, head),
                              one,
                              two);
                        }));
  }

  private GitAnswer<TreePair> commits(ChangedTree base, ChangedTree head, String one, String two) {
    return ChangedPaths.between(root, one, two)
        .then(
            changed ->
                listing(GitTrees.commit(root, one))
                    .then(
                        before ->
                            listing(GitTrees.commit(root, two))
                                .then(after -> given(base, head, before, after, changed))));
  }

  /** What is said of two commits of which neither grew out of the other's past. */
  private void unrelated(String one, String two) {
    GitAnswer<MergeBase> parted = Revisions.mergeBase(root, one, two);
    if (parted instanceof GitAnswer.Refused<MergeBase> refused
        && refused.problem().kind() == GitProblem.Kind.UNRELATED) {
      notices.add("Base and head share no history: everything that differs counts as the change.");
    }
  }

  private GitAnswer<TreePair> index() {
    GitAnswer<String> tip = Revisions.resolve(root, "HEAD");
    if (comparison.base() == null
        && tip instanceof GitAnswer.Refused<String> refused
        && refused.problem().kind() == GitProblem.Kind.UNBORN) {
      return first();
    }
    ChangedTree head = new ChangedTree(Kind.INDEX, tip.orNull(), null);
    return parted()
        .then(
            base ->
                ChangedPaths.toIndex(root, base)
                    .then(
                        changed ->
                            listing(GitTrees.commit(root, base))
                                .then(
                                    before ->
                                        listing(GitTrees.index(root))
                                            .then(
                                                after ->
                                                    given(
                                                        named(base),
                                                        head,
                                                        before,
                                                        after,
                                                        changed)))));
  }

  /** What the first commit of all would hold. */
  private GitAnswer<TreePair> first() {
    return listing(GitTrees.index(root))
        .then(
            after ->
                given(
                    new ChangedTree(Kind.EMPTY, null, null),
                    new ChangedTree(Kind.INDEX, null, null),
                    Listing.EMPTY,
                    after,
                    added(after)));
  }

  private static ChangedPaths added(Listing listing) {
    List<ChangedPath> paths =
        listing.entries().stream()
            .map(e -> new ChangedPath(ChangedPath.Kind.ADDED, null, e.path(), 0, null, e.blobId()))
            .toList();
    return new ChangedPaths(paths, List.of());
  }

  private GitAnswer<TreePair> workTree() throws IOException {
    SourceTree disk = SourceTree.open(root);
    return parted()
        .then(
            base ->
                ChangedPaths.toWorkTree(root, base)
                    .then(
                        changed ->
                            listing(GitTrees.commit(root, base))
                                .then(before -> onDisk(base, before, disk, changed))));
  }

  private GitAnswer<TreePair> onDisk(
      String base, Listing before, SourceTree disk, ChangedPaths changed) {
    String tip = Revisions.resolve(root, "HEAD").orNull();
    ChangedTree head = new ChangedTree(Kind.WORK_TREE, tip, null);
    return given(named(base), head, before, disk.list(), changed);
  }

  private ChangedTree named(String commit) {
    return new ChangedTree(Kind.COMMIT, commit, comparison.base());
  }

  /** The commit where the base and what is checked out parted. */
  private GitAnswer<String> parted() {
    if (comparison.base() == null) {
      return Revisions.resolve(root, "HEAD");
    }
    return Revisions.mergeBase(root, comparison.base())
        .then(
            found -> {
              if (found.notice() != null) {
                notices.add(found.notice());
              }
              return new GitAnswer.Given<>(found.commitId());
            });
  }

  private GitAnswer<Listing> listing(GitAnswer<GitTree> tree) {
    return tree.then(
        opening -> {
          opened.add(opening);
          return new GitAnswer.Given<>(opening.list());
        });
  }

  private GitAnswer<TreePair> given(
      ChangedTree base, ChangedTree head, Listing before, Listing after, ChangedPaths changed) {
    TreePair pair = new TreePair(base, head, before, after, changed, notices);
    boolean disk = head.kind() == Kind.WORK_TREE;
    return new GitAnswer.Given<>(
        disk
            ? new TreePair(
                base, head, before, after.completedBy(before, pair.same()), changed, notices)
            : pair);
  }

  @Override
  public void close() {
    opened.forEach(GitTree::close);
  }
}
