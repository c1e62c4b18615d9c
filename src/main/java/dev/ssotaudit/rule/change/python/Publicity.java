package dev.ssotaudit.rule.change.python;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which names are public: those without leading underscore (of the name or of a module above it),
 * those that {@code __all__} lists, and those that another package of the tree imports. Tests
 * import what they like; that makes nothing public.
 */
final class Publicity {
  private record Imported(String file, String name) {}

  private final Set<Imported> elsewhere = new HashSet<>();
  private final Map<String, Set<String>> importers = new HashMap<>();
  private final PythonTree tree;

  Publicity(PythonTree tree, Predicate<String> test) {
    this.tree = tree;
    tree.files()
        .forEach(
            (path, facts) -> {
              if (!test.test(path)) {
                imports(facts.body()).forEach(imported -> add(path, imported));
              }
            });
  }

  private static List<Import> imports(List<Statement> body) {
    List<Import> imports = new ArrayList<>();
    TopLevel.walk(
        body,
        statement -> {
          if (statement instanceof Statement.Importing importing) {
            imports.add(importing.imported());
          }
        });
    return imports;
  }

  private void add(String importer, Import imported) {
    String name = imported.name();
    String file = name == null ? null : tree.fileOf(importer, imported);
    if (file != null) {
      importers.computeIfAbsent(file, f -> new TreeSet<>()).add(importer);
    }
    if (name != null && file != null && !folder(file).equals(folder(importer))) {
      elsewhere.add(new Imported(file, name));
    }
  }

  /** The given files and those that hand on what they define, however many steps away. */
  Set<String> reached(Set<String> touched) {
    Set<String> reached = new TreeSet<>(touched);
    Deque<String> todo = new ArrayDeque<>(touched);
    while (!todo.isEmpty()) {
      String file = todo.remove();
      for (String importer : importers.getOrDefault(file, Set.of())) {
        if (reached.add(importer)) {
          todo.add(importer);
        }
      }
    }
    return reached;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Whether code outside the module's package may use the name. */
  boolean open(ModuleApi module, String name) {
    return !name.startsWith("_") && openModule(module.name()) || chosen(module, name);
  }

  /** Whether the module hands on a name that it imports. */
  boolean reexports(ModuleApi module, Member.OfImport imported) {
    String name = imported.name();
    if (chosen(module, name)) {
      return true;
    }
    return module.isPackage()
        && module.exports() == null
        && imported.imported().name() != null
        && !name.startsWith("_")
        && openModule(module.name());
  }

  private boolean chosen(ModuleApi module, String name) {
    return module.exported(name) || elsewhere.contains(new Imported(module.path(), name));
  }

  /** Whether no part of a dotted module name has a leading underscore. */
  static boolean openModule(String dotted) {
    return !dotted.startsWith("_") && !dotted.contains("._");
  }
}
