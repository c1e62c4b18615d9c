package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Resolves every Python import of head that leads to a touched module. */
public final class ImportCheck {
  private final PythonTree base;
  private final PythonTree head;
  private final Set<String> touched;
  private final Set<String> packages = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<ImportReport.Broken> broken = new TreeSet<>();
  private final Set<ImportReport.Broken> already = new TreeSet<>();
  private int imports;

  private ImportCheck(PythonTree base, PythonTree head, Set<String> touched) {
    this.base = base;
    this.head = head;
    this.touched = touched;
    for (String path : touched) {
      words.add(last(path.substring(0, Math.max(0, path.lastIndexOf('.')))));
      String folder = folder(path);
      words.add(last(folder));
      while (!folder.isEmpty()) {
        packages.add(folder + "/__init__.py");
        packages.add(folder + "/");
        words.add(last(folder));
        folder = folder(folder);
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Looks at every import in every loaded file of head, wherever it stands.
   *
   * @param touched the Python files that the change added, removed or edited
   */
  public static ImportReport check(PythonTree base, PythonTree head, Set<String> touched) {
    ImportCheck check = new ImportCheck(base, head, touched);
    head.files().forEach((path, facts) -> check.file(path, facts.body()));
    return new ImportReport(
        check.imports,
        touched.size(),
        new ArrayList<>(check.broken),
        new ArrayList<>(check.already));
  }

  private void file(String path, List<Statement> body) {
    Statements.walk(
        body,
        (statement, guarded) -> {
          if (statement instanceof Statement.Importing importing) {
            imported(path, importing, guarded);
          }
        });
  }

  private void imported(String path, Statement.Importing statement, boolean guarded) {
    Import imported = statement.imported();
    if (!possible(imported)) {
      return;
    }
    String now = head.fileOf(path, imported);
    String was = base.fileOf(path, imported);
    boolean module = now != null && touched.contains(now) || was != null && touched.contains(was);
    boolean through = now != null && packages.contains(now) && imported.name() != null;
    if (!module && !(through && touchedMember(path, imported))) {
      return;
    }
    imports++;
    if (fails(head, path, imported)) {
      String what = Statements.text(imported);
      boolean before = base.files().containsKey(path) && fails(base, path, imported);
      (before ? already : broken)
          .add(new ImportReport.Broken(path, statement.span().line(), what, guarded));
    }
  }

  /** The last word of the module is that of a touched one or of a package above it. */
  private boolean possible(Import imported) {
    String module = imported.module();
    return module.isEmpty() || words.contains(module.substring(module.lastIndexOf('.') + 1));
  }

  private static boolean fails(PythonTree tree, String path, Import imported) {
    if (tree.fileOf(path, imported) == null) {
      return true;
    }
    ModuleApi importer = imported.name() == null || imported.wildcard() ? null : tree.module(path);
    return importer != null && tree.imported(importer, imported) instanceof Resolved.Missing;
  }

  /** {@code from package import name} where the name is a touched module or defined in one. */
  private boolean touchedMember(String path, Import imported) {
    return leads(head, path, imported) || leads(base, path, imported);
  }

  private boolean leads(PythonTree tree, String path, Import imported) {
    ModuleApi importer = tree.module(path);
    if (importer == null) {
      return false;
    }
    Resolved resolved = tree.imported(importer, imported);
    return resolved instanceof Resolved.Definition found && touched.contains(found.module().path())
        || resolved instanceof Resolved.OfModule inner && touched.contains(inner.file());
  }
}
