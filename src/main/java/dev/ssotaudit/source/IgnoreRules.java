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
  private final RuleFiles files;
  private final String prefix;

  /** The ignore files of one name, wherever the tree is kept. */
  interface RuleFiles {
    /**
     * The content of a folder's ignore file, or null if it has none that can be read.
     *
     * @param folder from the top on, with {@code /}; empty for the top itself
     */
    byte @Nullable [] read(String folder);
  }

  /**
   * @param prefix what leads from the top, where rules begin to count, to the root; ends with
   *     {@code /} unless both are the same, then empty
   */
  IgnoreRules(String prefix, RuleFiles files) {
    this.files = files;
    this.prefix = prefix;
    load("");
    for (int i = prefix.indexOf('/'); i >= 0; i = prefix.indexOf('/', i + 1)) {
      load(prefix.substring(0, i));
    }
  }

  /**
   * The rules of a tree on disk.
   *
   * @param name such as {@code .gitignore}
   * @param top the folder where rules begin to count; the root or one above it
   */
  static IgnoreRules onDisk(String name, Path top, Path root) {
    String between = Paths.slashed(top.relativize(root));
    return new IgnoreRules(
        between.isEmpty() ? "" : between + "/", folder -> content(top.resolve(folder), name));
  }

  private static byte @Nullable [] content(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      // An ignore file that cannot be read excludes nothing: rather too much is audited.
      return null;
    }
  }

  /** Reads the ignore file of a folder of the tree, if there is one. */
  void enter(String folder) {
    load(prefix + folder);
  }

  private void load(String folder) {
    byte[] content = files.read(folder);
    if (content == null) {
      return;
    }
    List<IgnorePattern> patterns = new ArrayList<>();
    String text = new String(content, StandardCharsets.UTF_8);
    text.lines().map(IgnorePattern::parse).filter(p -> p != null).forEach(patterns::add);
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
