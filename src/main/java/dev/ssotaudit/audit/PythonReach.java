package dev.ssotaudit.audit;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.python.function.Bodies;
import dev.ssotaudit.rule.change.python.model.Member;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which Python files have to be read to say whom a change of some others hits. */
final class PythonReach {
  private static final String PACKAGE = "__init__";

  private final FilePair files;
  private final Set<String> touched;

  PythonReach(FilePair files) {
    this.files = files;
    this.touched = files.touched(Language.PYTHON);
  }

  PythonTree tree(Workspace side) {
    return new PythonTree(files.facts(side), FilePair.all(side));
  }

  /** Loads the touched files, what they import and what may import them, also by a package. */
  void loadImports() {
    files.load(touched);
    files.loadWith(moduleWords());
    for (Workspace side : List.of(files.base(), files.head())) {
      PythonTree tree = tree(side);
      Set<String> imported = new TreeSet<>();
      for (String path : touched) {
        ModuleApi module = tree.module(path);
        if (module != null) {
          imports(module).forEach(each -> add(tree.fileOf(module, each), imported));
        }
      }
      files.load(imported);
      handedOn(tree, side);
    }
  }

  private static void add(@org.jspecify.annotations.Nullable String path, Set<String> paths) {
    if (path != null) {
      paths.add(path);
    }
  }

  private static List<Import> imports(ModuleApi module) {
    List<Import> imports = new ArrayList<>(module.wildcards());
    for (Member member : module.members().values()) {
      if (member instanceof Member.OfImport imported) {
        imports.add(imported.imported());
      }
    }
    return imports;
  }

  /** The last names of the touched modules: whoever imports one by itself writes it. */
  private Set<String> moduleWords() {
    Set<String> words = new TreeSet<>();
    touched.forEach(path -> words.add(moduleWord(path)));
    words.remove("");
    return words;
  }

  private static String moduleWord(String path) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1, path.lastIndexOf('.'));
    return name.equals(PACKAGE) ? lastOf(path.substring(0, Math.max(0, slash))) : name;
  }

  private static String lastOf(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** Loads what imports names of touched modules from packages that hand them on. */
  private void handedOn(PythonTree tree, Workspace side) {
    for (String path : touched) {
      String folder = path;
      while (folder.indexOf('/') > 0) {
        folder = folder.substring(0, folder.lastIndexOf('/'));
        ModuleApi opening = tree.module(folder + "/" + PACKAGE + ".py");
        Set<String> names = opening == null ? Set.of() : names(tree, opening, path);
        if (!names.isEmpty()) {
          Set<String> near = FilePair.paths(side, List.of(lastOf(folder)), p -> true);
          files.load(FilePair.paths(side, names, near::contains));
        }
      }
    }
  }

  /** Under which names a package hands on what a module defines. */
  private static Set<String> names(PythonTree tree, ModuleApi opening, String path) {
    Set<String> names = new TreeSet<>();
    for (Member member : opening.members().values()) {
      if (member instanceof Member.OfImport imported
          && path.equals(tree.fileOf(opening, imported.imported()))) {
        names.add(member.name());
      }
    }
    ModuleApi module = tree.module(path);
    for (Import wildcard : opening.wildcards()) {
      if (module != null && path.equals(tree.fileOf(opening, wildcard))) {
        names.addAll(module.members().keySet());
      }
    }
    return names;
  }

  /** Loads the files of head that have a name whose signature is another. */
  void loadCallers() {
    PythonTree base = tree(files.base());
    PythonTree head = tree(files.head());
    Set<String> names = new TreeSet<>();
    for (String path : touched) {
      ModuleApi was = base.module(path);
      ModuleApi is = head.module(path);
      if (was != null && is != null) {
        signatures(was.members(), is.members(), "", names);
      }
    }
    files.head().loader().loadPaths(FilePair.paths(files.head(), names, path -> true));
  }

  private static void signatures(
      Map<String, Member> was, Map<String, Member> is, String type, Set<String> names) {
    for (Member member : is.values()) {
      Member before = was.get(member.name());
      if (member instanceof Member.OfClass now && before instanceof Member.OfClass old) {
        signatures(old.members(), now.members(), now.name(), names);
      } else if (member instanceof Member.OfFunction now
          && before instanceof Member.OfFunction old
          && !Bodies.sameHead(old.function(), now.function())) {
        names.add(now.name().equals("__init__") ? type : now.name());
      }
    }
  }

  /** Loads the tests of base that have one of the words. */
  void loadTests(Set<String> words, java.util.function.Predicate<String> test) {
    files.base().loader().loadPaths(FilePair.paths(files.base(), words, test));
  }
}
