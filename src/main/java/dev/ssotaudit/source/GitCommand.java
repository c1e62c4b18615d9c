package dev.ssotaudit.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

  private static final List<String> SAFE =
      List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

  private final Path directory;
  private final String program;
  private final Map<String, String> bindings;
  private final List<String> settings;

  GitCommand(Path directory) {
    this(directory, "git");
  }

  GitCommand(Path directory, String program) {
    this(directory, program, Map.of(), SAFE);
  }

  private GitCommand(
      Path directory, String program, Map<String, String> bindings, List<String> settings) {
    this.directory = directory;
    this.program = program;
    this.bindings = bindings;
    this.settings = settings;
  }

  /** The same command with these variables set as well. */
  GitCommand with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(bindings);
    all.putAll(variables);
    return new GitCommand(directory, program, all, settings);
  }

  /** The same command with these settings, each {@code name=value}, in place of the configured. */
  GitCommand configured(Collection<String> values) {
    List<String> all = new ArrayList<>(settings);
    for (String value : values) {
      all.add("-c");
      all.add(value);
    }
    return new GitCommand(directory, program, bindings, all);
  }

  /**
   * What came of a run.
   *
   * @param status git's exit status, or -1 if it did not run to its end
   * @param output standard output, whatever the status
   * @param errors standard error, or the reason why git did not run
   */
  record Result(int status, byte[] output, String errors) {
    private static Result failed(String message) {
      return new Result(-1, new byte[0], message);
    }

    boolean succeeded() {
      return status == 0;
    }

    boolean started() {
      return status >= 0;
    }

    /** The reason of a failure in one line, else empty. */
    String message() {
      String unsaid = "git ended with status " + status + ".";
      return succeeded() ? "" : errors.lines().findFirst().orElse(unsaid);
    }

    /** The output as text without the line end that closes it. */
    String text() {
      String text = new String(output, StandardCharsets.UTF_8);
      return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
  }

  /** Runs a git command and waits for it; never throws. */
  Result run(String... arguments) {
    return run(new byte[0], List.of(arguments));
  }

  /** Runs a git command that is given some input. */
  Result run(byte[] input, List<String> arguments) {
    try {
      return await(builder(arguments).start(), input);
    } catch (IOException e) {
      return Result.failed("git could not be started.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Result.failed("git was interrupted.");
    }
  }

  /** Starts a git command that the caller talks to; what it complains of is lost. */
  Process start(String... arguments) throws IOException {
    return builder(List.of(arguments)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(settings);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    clean(builder.environment());
    builder.environment().putAll(bindings);
    return builder;
  }

  /**
   * Removes what binds git to a repository, and asks for plain messages. No command reaches the
   * network unless it is allowed to: in a partial clone git would open a connection for each object
   * it lacks, with programs that the repository's configuration names.
   */
  static void clean(Map<String, String> environment) {
    environment.keySet().removeAll(BOUND);
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("LC_ALL", "C");
  }

  private static Result await(Process process, byte[] input)
      throws IOException, InterruptedException {
    try {
      feed(process, input);
      StringBuilder errors = new StringBuilder();
      Thread drain = new Thread(() -> errors.append(text(process.getErrorStream())), "git-errors");
      drain.setDaemon(true);
      drain.start();
      byte[] output = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      drain.join();
      return new Result(status, output, errors.toString());
    } finally {
      process.destroy();
    }
  }

  // A thread of its own, because git may answer before it has read all.
  private static void feed(Process process, byte[] input) throws IOException {
    OutputStream stdin = process.getOutputStream();
    if (input.length == 0) {
      stdin.close();
      return;
    }
    Thread feeder =
        new Thread(
            () -> {
              try (stdin) {
                stdin.write(input);
              } catch (IOException e) {
                // Git ended early; its status tells.
              }
            },
            "git-input");
    feeder.setDaemon(true);
    feeder.start();
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
