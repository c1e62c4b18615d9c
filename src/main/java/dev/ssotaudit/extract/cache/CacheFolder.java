package dev.ssotaudit.extract.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the cache lies: {@code SSOT_CACHE_DIR}, else {@code ssot-audit} in the platform's cache
 * folder: {@code LOCALAPPDATA} on Windows, {@code ~/Library/Caches} on macOS, elsewhere {@code
 * XDG_CACHE_HOME} if it is absolute, else {@code ~/.cache} (XDG Base Directory Specification).
 */
final class CacheFolder {
  private static final String NAME = "ssot-audit";

  private CacheFolder() {}

  /** The folder, or nothing if there is no home to put it in. */
  static Optional<Path> of(Map<String, String> environment, Properties system) {
    try {
      String own = environment.getOrDefault("SSOT_CACHE_DIR", "");
      return own.isBlank() ? platform(environment, system) : Optional.of(Path.of(own));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> platform(Map<String, String> environment, Properties system) {
    String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String home = system.getProperty("user.home", "");
    String variable = name.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME";
    String below = name.startsWith("mac") ? "Library/Caches" : ".cache";
    String given = name.startsWith("mac") ? "" : environment.getOrDefault(variable, "");
    if (!given.isEmpty() && Path.of(given).isAbsolute()) {
      return Optional.of(Path.of(given, NAME));
    }
    boolean homeless = home.isEmpty() || home.equals("?");
    return homeless ? Optional.empty() : Optional.of(Path.of(home, below, NAME));
  }
}
