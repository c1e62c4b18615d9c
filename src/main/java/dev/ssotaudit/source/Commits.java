package dev.ssotaudit.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** What git knows of the commits of the work tree that a path lies in. */
public final class Commits {
  private Commits() {}

  /** The full name of the commit that is checked out; empty outside git or before the first. */
  public static Optional<String> head(Path path) {
    return ask(path, "rev-parse", "--verify", "--quiet", "HEAD");
  }

  /** When a commit was made. */
  public static Optional<Instant> madeAt(Path path, String commit) {
    return ask(path, "show", "-s", "--no-show-signature", "--format=%ct", commit)
        .flatMap(Commits::instant);
  }

  /** When a commit was made, in seconds since 1970; the least number if that is not known. */
  static long secondsOf(Repository repository, String commit) {
    GitCommand.Result result =
        repository.git().run("show", "-s", "--no-show-signature", "--format=%ct", commit);
    return instant(result.text().strip()).map(Instant::getEpochSecond).orElse(Long.MIN_VALUE);
  }

  private static Optional<Instant> instant(String seconds) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> ask(Path path, String... arguments) {
    Path real = path.toAbsolutePath();
    Path folder = Files.isDirectory(real) ? real : real.getParent();
    if (folder == null) {
      return Optional.empty();
    }
    GitCommand.Result result = new GitCommand(folder).run(arguments);
    String text = new String(result.output(), StandardCharsets.UTF_8).strip();
    return result.succeeded() && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }
}
