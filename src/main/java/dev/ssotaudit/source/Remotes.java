package dev.ssotaudit.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The remotes of a repository and the names it knows. */
final class Remotes {
  private final Repository repository;

  Remotes(Repository repository) {
    this.repository = repository;
  }

  private List<String> all() {
    return repository.git().run("remote").text().lines().filter(name -> !name.isEmpty()).toList();
  }

  /** {@code origin} or else the first, or null if there is none. */
  @Nullable String preferred() {
    List<String> all = all();
    return all.isEmpty() ? null : all.contains("origin") ? "origin" : all.get(0);
  }

  /** The remote that a name such as {@code origin/main} starts with, or else the preferred one. */
  @Nullable String owner(String name) {
    return all().stream()
        .filter(remote -> name.startsWith(remote + "/"))
        .findFirst()
        .orElseGet(this::preferred);
  }

  /** The tracking branch of a name that is no local branch, such as {@code origin/main}. */
  Optional<String> tracking(String name) {
    String remote = preferred();
    String full = "refs/remotes/" + remote + "/" + name;
    boolean there =
        remote != null && repository.git().run("show-ref", "--verify", "--quiet", full).succeeded();
    return there ? Optional.of(remote + "/" + name) : Optional.empty();
  }

  /** The branch or tag whose name is nearest, if it is near enough to be meant. */
  Optional<String> similar(String name) {
    String near = null;
    int best = name.length() < 4 ? 2 : 3;
    List<String> known =
        repository
            .git()
            .run(
                "for-each-ref",
                "--format=%(refname:short)",
                "refs/heads",
                "refs/remotes",
                "refs/tags")
            .text()
            .lines()
            .sorted()
            .toList();
    for (String other : known) {
      int distance = distance(name, other);
      if (distance < best) {
        best = distance;
        near = other;
      }
    }
    return Optional.ofNullable(near);
  }

  /** How many letters to insert, delete or replace (Levenshtein). */
  private static int distance(String one, String two) {
    int[] row = new int[two.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[two.length()];
  }
}
