package dev.ssotaudit.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Directories a walk never enters, because only tools write there. {@code target}, {@code build}
 * and {@code dist} are not among them: they are names of hand-written packages too, and where they
 * hold output a {@code .gitignore} says so. Git's own listing needs no such rule.
 */
final class ToolDirectories {
  private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");
  private static final Set<String> CACHES =
      Set.of(
          "node_modules",
          "__pycache__",
          ".venv",
          ".tox",
          ".nox",
          ".eggs",
          ".mypy_cache",
          ".pytest_cache",
          ".ruff_cache",
          ".gradle");

  private ToolDirectories() {}

  /** Whether the directory is version control's own storage; it is no part of the tree at all. */
  static boolean versionControl(String name) {
    return VERSION_CONTROL.contains(name);
  }

  /** Whether the directory holds installed packages or caches (PEP 405: {@code pyvenv.cfg}). */
  static boolean installed(String name, Path directory) {
    return CACHES.contains(name) || Files.exists(directory.resolve("pyvenv.cfg"));
  }
}
