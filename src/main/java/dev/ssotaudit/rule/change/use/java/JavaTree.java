package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.java.model.Library;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.Surface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One version of the Java files of a tree. Belongs to one thread. */
public final class JavaTree {
  private static final String ENDING = ".java";

  private final TreeMap<String, FileFacts> files = new TreeMap<>();
  private final Surface surface;
  private final Map<String, List<SourceType>> byPath = new HashMap<>();
  private final Map<String, List<String>> byFileName = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  /**
   * A tree of which some files are loaded.
   *
   * @param files facts by path; those of other languages are passed over
   * @param paths all paths of the tree, loaded or not
   */
  public JavaTree(Map<String, FileFacts> files, Set<String> paths) {
    files.forEach(
        (path, facts) -> {
          if (facts.language() == Language.JAVA) {
            this.files.put(path, facts);
          }
        });
    this.surface = new Surface(new Library(this.files));
    for (SourceType type : library().types()) {
      byPath.computeIfAbsent(type.path(), p -> new ArrayList<>(1)).add(type);
      packages.add(type.packageName());
    }
    Set<String> all = new TreeSet<>(paths);
    all.addAll(this.files.keySet());
    for (String path : all) {
      if (path.endsWith(ENDING)) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        byFileName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(path);
      }
    }
  }

  /** The paths of the Java files that one version has and the other lacks or has otherwise. */
  public static Set<String> touched(JavaTree base, JavaTree head) {
    Set<String> paths = new TreeSet<>(base.files.keySet());
    paths.addAll(head.files.keySet());
    paths.removeIf(path -> Objects.equals(base.files.get(path), head.files.get(path)));
    return paths;
  }

  /** The loaded Java files by path, sorted. */
  public Map<String, FileFacts> files() {
    return files;
  }

  Library library() {
    return surface.library();
  }

  Surface surface() {
    return surface;
  }

  /** The member types that a file declares, outer ones first. */
  List<SourceType> types(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Whether a loaded file declares a type of the package. */
  boolean hasPackage(String name) {
    return packages.contains(name) || unread(name + ".*");
  }

  /** Whether the tree has a file for the type or package that is not loaded or not parsed whole. */
  boolean unread(String name) {
    for (String at = name; !at.isEmpty(); at = outer(at)) {
      String file = at.replace('.', '/') + ENDING;
      for (String path : candidates(file)) {
        FileFacts facts = files.get(path);
        if (endsIn(path, file) && (facts == null || !facts.problems().isEmpty())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> candidates(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    if (!last.equals("*" + ENDING)) {
      return byFileName.getOrDefault(last, List.of());
    }
    return byFileName.values().stream().flatMap(List::stream).toList();
  }

  private static boolean endsIn(String path, String file) {
    boolean any = file.endsWith("*" + ENDING);
    String folder = any ? path.substring(0, path.lastIndexOf('/') + 1) : path;
    String end = any ? file.substring(0, file.length() - ENDING.length() - 1) : file;
    return folder.equals(end) || folder.endsWith("/" + end);
  }

  private static String outer(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
