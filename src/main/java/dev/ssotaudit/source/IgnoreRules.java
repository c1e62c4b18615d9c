package dev.ssotaudit.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nested ignore files of one name. Within a file the last matching line decides, a deeper file
 * before a higher one (gitignore(5)). Files between the top of the repository and the audited root
 * count as well.
 */
final class IgnoreRules {
  private final Map<String, List<IgnorePattern>> byFolder = new HashMap<>();
  private final String name;
  private final Path top;
  private final String prefix;

  /**
   * @param name such as {@code .gitignore}
   * @param top the folder where rules begin to count; the root or one above it
   */
  IgnoreRules(String name, Path top, Path root) {
    this.name = name;
    this.top = top;
    String between = Paths.slashed(top.relativize(root));
    this.prefix = between.isEmpty() ? "" : between + "/";
    load("");
    for (int i = prefix.indexOf('/'); i >= 0; i = prefix.indexOf('/', i + 1)) {
      load(prefix.substring(0, i));
    }
  }

  /** Reads the ignore file of a folder of the tree, if there is one. */
  void enter(String folder) {
    load(prefix + folder);
  }

  private void load(String folder) {
    Path file = top.resolve(folder).resolve(name);
    if (!Files.isRegularFile(file)) {
      return;
    }
    List<IgnorePattern> patterns = new ArrayList<>();
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().map(IgnorePattern::parse).filter(p -> p != null).forEach(patterns::add);
    } catch (IOException e) {
      // An ignore file that cannot be read excludes nothing: rather too much is audited.
      return;
    }
    byFolder.put(folder, patterns);
  }

  /** Whether there is any rule. */
  boolean isEmpty() {
    return byFolder.isEmpty();
  }

  /** Whether a path of the tree is ignored by a rule that matches it itself. */
  boolean ignored(String path, boolean directory) {
    String full = prefix + path;
    int slash = full.lastIndexOf('/');
    while (true) {
      String folder = slash < 0 ? "" : full.substring(0, slash);
      List<IgnorePattern> patterns = byFolder.get(folder);
      if (patterns != null) {
        String relative = slash < 0 ? full : full.substring(slash + 1);
        for (int i = patterns.size() - 1; i >= 0; i--) {
          if (patterns.get(i).matches(relative, directory)) {
            return !patterns.get(i).negated();
          }
        }
      }
      if (slash < 0) {
        return false;
      }
      slash = full.lastIndexOf('/', slash - 1);
    }
  }

  /** The topmost ignored part of a file's path, a folder with its slash, or null if none is. */
  @Nullable String ignoredPart(String path) {
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      if (ignored(path.substring(0, i), true)) {
        return path.substring(0, i + 1);
      }
    }
    return ignored(path, false) ? path : null;
  }
}
