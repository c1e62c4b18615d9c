package dev.ssotaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs git in a directory. Variables that a hook sets to bind git to one repository are cleared
 * ({@code git rev-parse --local-env-vars} lists them), and settings by which an audited repository
 * could make git run a program of its choice are off.
 */
final class GitCommand {
  private static final List<String> BOUND =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_PREFIX",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_GRAFT_FILE",
          "GIT_SHALLOW_FILE",
          "GIT_NAMESPACE",
          "GIT_LITERAL_PATHSPECS",
          "GIT_TRACE");

  private final Path directory;
  private final String program;

  GitCommand(Path directory) {
    this(directory, "git");
  }

  GitCommand(Path directory, String program) {
    this.directory = directory;
    this.program = program;
  }

  /**
   * What came of a run.
   *
   * @param output standard output; empty unless succeeded
   * @param message the reason of a failure in one line, else empty
   */
  record Result(boolean succeeded, byte[] output, String message) {
    private static Result failed(String message) {
      return new Result(false, new byte[0], message);
    }
  }

  /** Runs a git command and waits for it; never throws. */
  Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(program, "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    clean(builder.environment());
    try {
      return await(builder.start());
    } catch (IOException e) {
      return Result.failed("git could not be started.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Result.failed("git was interrupted.");
    }
  }

  /** Removes what binds git to a repository, and asks for plain messages. */
  static void clean(Map<String, String> environment) {
    environment.keySet().removeAll(BOUND);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("LC_ALL", "C");
  }

  private static Result await(Process process) throws IOException, InterruptedException {
    try {
      process.getOutputStream().close();
      StringBuilder errors = new StringBuilder();
      Thread drain = new Thread(() -> errors.append(text(process.getErrorStream())), "git-errors");
      drain.setDaemon(true);
      drain.start();
      byte[] output = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      drain.join();
      return status == 0
          ? new Result(true, output, "")
          : Result.failed(firstLine(errors.toString(), status));
    } finally {
      process.destroy();
    }
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String firstLine(String errors, int status) {
    return errors.lines().findFirst().orElse("git ended with status " + status + ".");
  }
}
