package dev.ssotaudit.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs one of git's diff commands and reads its raw output (git-diff(1), "Raw output format"), so
 * that the settings of a user do not change what it says.
 */
final class RawDiff {
  private final GitCommand git;
  private final Repository repository;

  RawDiff(GitCommand git, Repository repository) {
    this.git = git;
    this.repository = repository;
  }

  /**
   * The changes that a command tells.
   *
   * @param trees where its content comes from, for a partial clone to fetch it
   */
  GitAnswer<ChangedPaths> changes(List<String> trees, String... diff) {
    PromisedObjects promised = new PromisedObjects(repository);
    if (promised.some()) {
      GitCommand.Result plain = run("--no-renames", diff);
      GitProblem problem = plain.succeeded() ? fetch(promised, trees, plain) : null;
      if (problem != null) {
        return problem.refusal();
      }
    }
    GitCommand.Result result = run("--find-renames=50%", diff);
    return result.succeeded()
        ? new GitAnswer.Given<>(parse(result.output()))
        : GitProblem.of(result, repository.root()).refusal();
  }

  private GitCommand.Result run(String renames, String... diff) {
    List<String> arguments =
        new ArrayList<>(List.of("--no-replace-objects", "--literal-pathspecs"));
    arguments.add(diff[0]);
    // Beyond 2,000 candidates on a side only files of equal content are paired: the rest would take
    // a comparison of each with each.
    arguments.addAll(
        List.of(
            "--raw",
            "-z",
            "--no-abbrev",
            "--no-ext-diff",
            "--no-textconv",
            "-l2000",
            "--no-rename-empty",
            "--ignore-submodules=dirty",
            renames));
    arguments.addAll(List.of(diff).subList(1, diff.length));
    arguments.add("--");
    if (!repository.prefix().isEmpty()) {
      arguments.add(repository.prefix());
    }
    return git.run(new byte[0], arguments);
  }

  // To pair renames, git reads what was added and what was removed.
  private static @Nullable GitProblem fetch(
      PromisedObjects promised, List<String> trees, GitCommand.Result plain) {
    Set<String> wanted = new LinkedHashSet<>();
    for (RawChange change : RawChange.parse(plain.output())) {
      if (change.status() == 'A' || change.status() == 'D') {
        wanted.add(change.baseId());
        wanted.add(change.headId());
      }
    }
    for (String tree : new TreeSet<>(trees)) {
      GitProblem problem = promised.fetch(wanted, tree);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private ChangedPaths parse(byte[] output) {
    TreeMap<String, ChangedPath> found = new TreeMap<>();
    TreeSet<String> submodules = new TreeSet<>();
    for (RawChange change : RawChange.parse(output)) {
      String base = repository.fromRoot(change.basePath());
      String head = repository.fromRoot(change.headPath());
      if (base == null || head == null) {
        continue;
      }
      if (change.submodule()) {
        submodules.add(head);
      }
      ChangedPath path = change.on(base, head);
      if (path != null) {
        // An unmerged path is told twice; what is told of its content comes last.
        found.put(path.path(), path);
      }
    }
    return new ChangedPaths(found.values().stream().sorted().toList(), List.copyOf(submodules));
  }
}
