package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The variables by which a hook sees what is about to be: the index of a partial commit
 * (githooks(5): {@code GIT_INDEX_FILE}) and the objects of a push that is not accepted yet
 * (git-receive-pack(1), quarantine). They count for the hook's own repository alone.
 */
final class HookVariables {
  static final String INDEX = "GIT_INDEX_FILE";

  private static final List<String> OBJECTS =
      List.of("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH");

  private static final List<String> WHERE = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR");

  private HookVariables() {}

  /**
   * What of the environment to keep for a repository.
   *
   * @param started the folder that this process, and so its hook, was started in
   * @param top the top of the work tree
   */
  static Map<String, String> of(
      Map<String, String> environment, Path started, Path gitDir, Path top) {
    Map<String, String> kept = pick(environment, OBJECTS);
    String index = environment.get(INDEX);
    if (index != null && !index.isEmpty()) {
      // Git moves to the top before it opens the file.
      kept.put(INDEX, top.resolve(index).toString());
    }
    return kept.isEmpty() || !ofHook(environment, started, gitDir) ? Map.of() : Map.copyOf(kept);
  }

  private static boolean ofHook(Map<String, String> environment, Path started, Path gitDir) {
    GitCommand.Result result =
        new GitCommand(started)
            .with(pick(environment, WHERE))
            .run("rev-parse", "--absolute-git-dir");
    try {
      return result.succeeded() && Path.of(result.text()).toRealPath().equals(gitDir);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static Map<String, String> pick(Map<String, String> environment, List<String> names) {
    Map<String, String> picked = new TreeMap<>();
    for (String name : names) {
      String value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        picked.put(name, value);
      }
    }
    return picked;
  }
}
