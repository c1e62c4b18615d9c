package dev.ssotaudit.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which file holds a module or type, from the paths of the whole tree alone, whether loaded or not.
 * Python: a module is searched from the importing file's folder upwards, in {@code src} folders and
 * at the root, as the interpreter would find it for the usual ways to start it. Java: a type lies
 * in a file whose path ends with its name.
 */
public final class PathIndex {
  private final Set<String> paths;
  private final Set<String> folders = new HashSet<>();
  private final Map<String, List<String>> javaBySimpleName = new HashMap<>();
  private final List<String> sourceRoots = new ArrayList<>();
  private volatile Difference difference = Difference.NONE;

  /** Indexes the tree's paths, relative, with {@code /}. */
  public PathIndex(Collection<String> allPaths) {
    paths = new HashSet<>(allPaths);
    for (String path : allPaths) {
      if (path.endsWith(".py") || path.endsWith(".java")) {
        addFolders(path);
      }
      if (path.endsWith(".java")) {
        String simple = path.substring(path.lastIndexOf('/') + 1, path.length() - 5);
        javaBySimpleName.computeIfAbsent(simple, s -> new ArrayList<>(1)).add(path);
      }
    }
    folders.stream()
        .filter(f -> (f.equals("src") || f.endsWith("/src")) && !isPackage(f))
        .sorted()
        .forEach(sourceRoots::add);
  }

  /** The folders beside packages that modules are searched in. */
  public List<String> sourceRoots() {
    return List.copyOf(sourceRoots);
  }

  /** Tells, from now on, what is asked whose answer another version of the tree may differ in. */
  public void watch(Difference told) {
    difference = told;
  }

  /** What is told. */
  public Difference difference() {
    return difference;
  }

  private boolean holds(String path) {
    difference.path(path);
    return paths.contains(path);
  }

  private boolean holdsFolder(String folder) {
    difference.path(folder);
    return folders.contains(folder);
  }

  private void addFolders(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private boolean isPackage(String folder) {
    return holds(join(folder, "__init__.py"));
  }

  /** Whether the tree holds the file. */
  public boolean contains(String path) {
    return holds(path);
  }

  /** The dotted name of a Python file: its path from the nearest source root. */
  public String pythonModule(String path) {
    String name = path.substring(0, path.lastIndexOf('.'));
    for (int i = sourceRoots.size() - 1; i >= 0; i--) {
      String root = sourceRoots.get(i);
      if (name.startsWith(root + "/")) {
        name = name.substring(root.length() + 1);
        break;
      }
    }
    if (name.endsWith("/__init__")) {
      name = name.substring(0, name.length() - "/__init__".length());
    }
    return name.equals("__init__") ? "" : name.replace('/', '.');
  }

  /**
   * The file or folder of an absolute import, or null if the tree does not hold it (a library). A
   * namespace package is its folder's path with a trailing slash.
   */
  public @Nullable String pythonModuleFile(String importer, String dotted) {
    String relative = dotted.replace('.', '/');
    String folder = folderOf(importer);
    while (true) {
      if (folder.isEmpty() || !isPackage(folder)) {
        String found = moduleAt(folder, relative);
        if (found != null && !found.equals(importer)) {
          return found;
        }
      }
      if (folder.isEmpty()) {
        break;
      }
      folder = folderOf(folder);
    }
    for (String root : sourceRoots) {
      String found = moduleAt(root, relative);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The file or folder of {@code from package import name} inside the package's own {@code
   * __init__.py}, or null where that is something else.
   */
  public @Nullable String pythonOwnSubmodule(String importer, String dotted, String name) {
    String folder = folderOf(importer);
    String relative = dotted.replace('.', '/');
    boolean own =
        importer.endsWith("/__init__.py")
            && (folder.equals(relative) || folder.endsWith("/" + relative));
    return own ? moduleAt(folder, name) : null;
  }

  /** The file or folder of a relative import with the given number of dots, or null. */
  public @Nullable String pythonRelativeFile(String importer, int level, String dotted) {
    String folder = folderOf(importer);
    for (int i = 1; i < level; i++) {
      if (folder.isEmpty()) {
        return null;
      }
      folder = folderOf(folder);
    }
    return dotted.isEmpty() ? moduleFolder(folder) : moduleAt(folder, dotted.replace('.', '/'));
  }

  private @Nullable String moduleFolder(String folder) {
    String init = join(folder, "__init__.py");
    return holds(init) ? init : holdsFolder(folder) ? folder + "/" : null;
  }

  /** The file or folder of a sub-module of a package's {@code __init__.py} or folder, or null. */
  public @Nullable String pythonSubmodule(String packageFile, String name) {
    String folder =
        packageFile.endsWith("/")
            ? packageFile.substring(0, packageFile.length() - 1)
            : folderOf(packageFile);
    boolean isPackage = packageFile.endsWith("/") || packageFile.endsWith("__init__.py");
    return isPackage ? moduleAt(folder, name) : null;
  }

  private @Nullable String moduleAt(String folder, String relative) {
    String base = join(folder, relative);
    String init = base + "/__init__.py";
    if (holds(init)) {
      return init;
    }
    String file = base + ".py";
    if (holds(file)) {
      return file;
    }
    return holdsFolder(base) ? base + "/" : null;
  }

  /** The file of a Java type by its full name; nested names are cut off until a file fits. */
  public @Nullable String javaTypeFile(String fullName, String near) {
    String name = fullName;
    while (!name.isEmpty()) {
      String path = javaFile(name, near);
      if (path != null) {
        return path;
      }
      int dot = name.lastIndexOf('.');
      if (dot < 0 || !Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
        return null;
      }
      name = name.substring(0, dot);
    }
    return null;
  }

  private @Nullable String javaFile(String fullName, String near) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    difference.simpleJavaName(simple);
    List<String> files = javaBySimpleName.get(simple);
    if (files == null) {
      return null;
    }
    String suffix = fullName.replace('.', '/') + ".java";
    String best = null;
    int bestShared = -1;
    for (String file : files) {
      if (file.equals(suffix) || file.endsWith("/" + suffix)) {
        int shared = sharedPrefix(file, near);
        if (shared > bestShared) {
          best = file;
          bestShared = shared;
        }
      }
    }
    return best;
  }

  private static int sharedPrefix(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String join(String folder, String relative) {
    return folder.isEmpty() ? relative : folder + "/" + relative;
  }
}
