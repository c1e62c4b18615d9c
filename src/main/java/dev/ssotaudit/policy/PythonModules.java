package dev.ssotaudit.policy;

import java.util.Set;

/**
 * Compares a Python module's name as a person wrote it with its name as imports give it. The two
 * may differ by a source root in front: {@code src.shop.db} for {@code shop.db}.
 */
final class PythonModules {
  private static final Set<String> ROOTS = Set.of("src", "lib", "source", "sources", "python");

  private PythonModules() {}

  /**
   * Whether the names mean one module.
   *
   * @param below whether modules below the written one count as well
   * @param path the module's file
   */
  static boolean same(String written, boolean below, String imported, String path) {
    if (begins(imported, 0, written, below)) {
      return true;
    }
    // written without the root that the imported name has
    int dot = imported.indexOf('.');
    if (dot > 0 && ROOTS.contains(imported.substring(0, dot))) {
      return begins(imported, dot + 1, written, below);
    }
    // written with a root that the imported name lacks: the path has both
    String dotted = dotted(path);
    int start = dotted.length() - imported.length();
    if (start < 2 || !dotted.endsWith("." + imported)) {
      return false;
    }
    for (int i = start; i > 0; i = i < 2 ? 0 : dotted.lastIndexOf('.', i - 2) + 1) {
      if (i < start && begins(dotted, i, written, below)) {
        return true;
      }
    }
    return begins(dotted, 0, written, below);
  }

  /** Whether the file may be the module, whatever the source roots are. */
  static boolean mayBe(String written, boolean below, String path) {
    String dotted = "." + dotted(path);
    if (("." + written).endsWith(dotted) || dotted.endsWith("." + written)) {
      return true;
    }
    return below && (dotted + ".").contains("." + written.substring(rootLength(written)) + ".");
  }

  private static int rootLength(String written) {
    int dot = written.indexOf('.');
    return dot > 0 && ROOTS.contains(written.substring(0, dot)) ? dot + 1 : 0;
  }

  private static boolean begins(String name, int from, String written, boolean below) {
    int end = from + written.length();
    return name.startsWith(written, from)
        && (name.length() == end || below && name.charAt(end) == '.');
  }

  private static String dotted(String path) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String dotted = stem.replace('/', '.');
    return dotted.endsWith(".__init__") ? dotted.substring(0, dotted.length() - 9) : dotted;
  }
}
