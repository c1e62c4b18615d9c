package dev.ssotaudit.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A copy of the index that is brought up to date with the work tree, so that git can compare it
 * without touching its own. Files that git does not track are entered there, so that they take part
 * in renames.
 */
final class WorkTreeIndex implements Closeable {
  private final Path copy;
  private final GitCommand git;

  private WorkTreeIndex(Path copy, Repository repository) {
    this.copy = copy;
    GitCommand plain = repository.git().with(Map.of(HookVariables.INDEX, copy.toString()));
    this.git = plain.configured(settings(plain));
  }

  /**
   * @param idLength how long an id of the repository is
   */
  static GitAnswer<WorkTreeIndex> of(Repository repository, int idLength) {
    try {
      Path copy = Files.createTempFile("ssot-index", "");
      if (Files.exists(repository.index())) {
        // Its time says which entries may have changed in the moment it was written.
        Files.copy(
            repository.index(),
            copy,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      } else {
        Files.delete(copy);
      }
      WorkTreeIndex index = new WorkTreeIndex(copy, repository);
      index.announce(repository, idLength);
      return new GitAnswer.Given<>(index);
    } catch (IOException e) {
      String sentence = "The index could not be copied: " + e.getMessage();
      return new GitProblem(GitProblem.Kind.FAILED, sentence, null).refusal();
    }
  }

  /** Git on the copy. */
  GitCommand git() {
    return git;
  }

  // The id is of no object: the content is read from the work tree. "git add --intent-to-add" would
  // do the same, but writes an object.
  private void announce(Repository repository, int idLength) {
    byte[] entry = ("100644 " + "1".repeat(idLength) + "\t").getBytes(StandardCharsets.US_ASCII);
    List<String> list =
        new ArrayList<>(
            List.of(
                "--literal-pathspecs", "ls-files", "-z", "--others", "--exclude-standard", "--"));
    if (!repository.prefix().isEmpty()) {
      list.add(repository.prefix());
    }
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    GitText.split(
        git.run(new byte[0], list).output(),
        (bytes, from, to) -> {
          // A folder's name stands for a repository of its own.
          if (bytes[to - 1] != '/') {
            entries.writeBytes(entry);
            entries.write(bytes, from, to - from + 1);
          }
        });
    if (entries.size() > 0) {
      git.run(
          entries.toByteArray(),
          List.of("update-index", "--add", "--replace", "-z", "--index-info"));
    }
  }

  /** Keeps git from writing beside the copy and from running a filter that a setting names. */
  private static TreeSet<String> settings(GitCommand git) {
    TreeSet<String> settings =
        new TreeSet<>(
            List.of("core.splitIndex=false", "diff.autoRefreshIndex=true", "diff.relative=false"));
    GitText.split(
        git.run("config", "-z", "--name-only", "--get-regexp", "^filter\\.").output(),
        (bytes, from, to) -> {
          String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
          String driver = name.substring(0, name.lastIndexOf('.'));
          settings.addAll(
              List.of(driver + ".clean=", driver + ".process=", driver + ".required=0"));
        });
    return settings;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // A file too many in the folder for temporary files is no reason to fail.
      copy.toFile().deleteOnExit();
    }
  }
}
