package dev.ssotaudit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A repository that a test builds with the git command; the user's own settings are left out. */
public final class GitFixture {
  public final Path root;
  private int clock = 1_700_000_000;

  private GitFixture(Path root) {
    this.root = root;
  }

  public static GitFixture in(Path folder) throws IOException {
    return at(folder).git("init", "-q", "-b", "main");
  }

  /** A folder that need not be a repository yet. */
  public static GitFixture at(Path folder) throws IOException {
    assumeTrue(
        new GitCommand(folder.toAbsolutePath().getRoot()).run("--version").succeeded(),
        "git is not installed: not tested");
    Files.createDirectories(folder);
    return new GitFixture(folder.toRealPath());
  }

  public GitFixture write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    return this;
  }

  public GitFixture git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    run(Map.of(), command);
    return this;
  }

  public GitFixture commitAll(String message) throws IOException {
    return git("add", "-A").git("commit", "-q", "--allow-empty", "-m", message);
  }

  public String id(String revision) throws IOException {
    return run(Map.of(), List.of("git", "rev-parse", revision)).strip();
  }

  /** Runs a command that must succeed, and gives what it printed. */
  public String run(Map<String, String> variables, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    GitCommand.clean(environment);
    environment.remove("GIT_NO_LAZY_FETCH");
    environment.put("GIT_ALLOW_PROTOCOL", "file");
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A");
      environment.put("GIT_" + who + "_EMAIL", "a@example.org");
      environment.put("GIT_" + who + "_DATE", clock + " +0000");
    }
    clock += 60;
    environment.putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return output;
  }

  /** Runs the command that a problem names, as the user would paste it. */
  void mend(GitProblem problem) throws IOException {
    assertThat(problem.command()).as(problem.sentence()).isNotNull();
    run(Map.of(), List.of("sh", "-c", String.valueOf(problem.command())));
  }

  static <T> T given(GitAnswer<T> answer) {
    GitProblem problem = problemOf(answer);
    assertThat(problem).isNull();
    return ((GitAnswer.Given<T>) answer).value();
  }

  static GitProblem refused(GitAnswer<?> answer) {
    assertThat(answer).isInstanceOf(GitAnswer.Refused.class);
    return ((GitAnswer.Refused<?>) answer).problem();
  }

  private static @Nullable GitProblem problemOf(GitAnswer<?> answer) {
    return answer instanceof GitAnswer.Refused<?> refused ? refused.problem() : null;
  }

  /** Path and content of all entries, or the reason why there is no content. */
  static List<String> contents(Listing listing) {
    ReadBuffer buffer = new ReadBuffer();
    return listing.entries().stream()
        .map(
            entry -> {
              SkipReason reason = entry.read(buffer);
              String text = new String(buffer.copy(), StandardCharsets.ISO_8859_1);
              return entry.path() + "=" + (reason == null ? text : reason);
            })
        .toList();
  }
}
