package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a partial clone left with its remote (gitrepository-layout, "promisor"). What is
 * needed is fetched by one connection. Nothing is fetched if the repository's own configuration
 * names programs that fetching would run: auditing must not run what the audited tree brings along.
 */
final class PromisedObjects {
  private static final String PROGRAMS =
      "^(core\\.(sshcommand|gitproxy|askpass)|credential\\..*|remote\\..*\\.(uploadpack|vcs)"
          + "|protocol\\..*|ssh\\..*)$";

  private static final List<String> FETCH =
      List.of(
          "fetch",
          "--no-tags",
          "--no-auto-gc",
          "--no-write-fetch-head",
          "--recurse-submodules=no",
          "--filter=blob:none",
          "--stdin");

  private final Repository repository;
  private final boolean some;

  PromisedObjects(Repository repository) {
    this.repository = repository;
    this.some = mentioned(repository.gitDir());
  }

  /** Whether the repository may lack objects. */
  boolean some() {
    return some;
  }

  // git clone and git fetch write these settings there and nowhere else.
  private static boolean mentioned(Path gitDir) {
    try {
      Path common = gitDir.resolve("commondir");
      Path folder =
          Files.exists(common) ? gitDir.resolve(Files.readString(common).strip()) : gitDir;
      byte[] bytes = Files.readAllBytes(folder.resolve("config"));
      String config = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      return config.contains("promisor") || config.contains("partialclone");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Fetches what is missing.
   *
   * @param wanted the ids that are needed, or null for all that are missing
   * @param reachable what to look through: a commit, or an option of {@code git rev-list}
   * @return why that was not possible, or null
   */
  @Nullable GitProblem fetch(@Nullable Set<String> wanted, String reachable) {
    if (!some) {
      return null;
    }
    GitCommand.Result listed =
        repository.git().run("rev-list", "--objects", "--no-walk", "--missing=print", reachable);
    Set<String> missing = new LinkedHashSet<>();
    listed
        .text()
        .lines()
        .filter(line -> line.startsWith("?"))
        .map(l -> l.substring(1))
        .forEach(missing::add);
    if (wanted != null) {
      missing.retainAll(wanted);
    }
    return missing.isEmpty() ? null : connect(missing, reachable);
  }

  private @Nullable GitProblem connect(Set<String> missing, String reachable) {
    String remote = remote();
    String because = "its configuration names programs that fetching would run.";
    if (!namesPrograms()) {
      List<String> command = new ArrayList<>(FETCH);
      command.add(remote);
      byte[] ids = (String.join("\n", missing) + "\n").getBytes(StandardCharsets.US_ASCII);
      GitCommand.Result result = networked().run(ids, command);
      if (result.succeeded()) {
        return null;
      }
      because = result.message();
    }
    return new GitProblem(
        GitProblem.Kind.NOT_FETCHED,
        "This partial clone lacks " + missing.size() + " objects; not fetched: " + because,
        byHand(reachable, remote));
  }

  private String byHand(String reachable, String remote) {
    String list = "rev-list --objects --no-walk --missing=print " + reachable;
    String fetch = String.join(" ", FETCH) + " " + Shell.quoted(remote);
    return repository.shell(list) + " | sed -n 's/^?//p' | " + repository.shell(fetch);
  }

  // Those that git allows without being told; "ext" would run any command.
  private GitCommand networked() {
    return repository
        .git()
        .configured(List.of("fetch.negotiationAlgorithm=noop"))
        .with(Map.of("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh", "GIT_NO_LAZY_FETCH", "0"));
  }

  private boolean namesPrograms() {
    GitCommand.Result result =
        repository.git().run("config", "--show-scope", "--name-only", "--get-regexp", PROGRAMS);
    return result
        .text()
        .lines()
        .anyMatch(line -> line.startsWith("local") || line.startsWith("worktree"));
  }

  private String remote() {
    String names = repository.git().run("config", "--get", "extensions.partialClone").text();
    if (!names.isBlank()) {
      return names.strip();
    }
    String lines =
        repository
            .git()
            .run("config", "--name-only", "--get-regexp", "^remote\\..*\\.promisor$")
            .text();
    String first = lines.lines().findFirst().orElse("remote.origin.promisor");
    return first.substring("remote.".length(), first.length() - ".promisor".length());
  }
}
