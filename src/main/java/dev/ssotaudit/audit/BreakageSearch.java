package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.JavaChanges;
import dev.ssotaudit.rule.change.python.FunctionChange;
import dev.ssotaudit.rule.change.python.PythonChanges;
import dev.ssotaudit.rule.change.python.PythonDiff;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.use.CallCheck;
import dev.ssotaudit.rule.change.use.ConfigCheck;
import dev.ssotaudit.rule.change.use.ConfigReport;
import dev.ssotaudit.rule.change.use.ImportCheck;
import dev.ssotaudit.rule.change.use.ImportReport;
import dev.ssotaudit.rule.change.use.Misfit;
import dev.ssotaudit.rule.change.use.TestCheck;
import dev.ssotaudit.rule.change.use.TestReport;
import dev.ssotaudit.rule.change.use.java.JavaCallCheck;
import dev.ssotaudit.rule.change.use.java.JavaImportCheck;
import dev.ssotaudit.rule.change.use.java.JavaTestCheck;
import dev.ssotaudit.rule.change.use.java.JavaTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds whom a change breaks: loads what has to be read for it, and asks each language. */
final class BreakageSearch {
  private final FilePair files;
  private final Predicate<String> test;
  private final List<Change> changes = new ArrayList<>();
  private final List<FunctionChange> functions = new ArrayList<>();
  private final List<ImportReport> imports = new ArrayList<>();
  private final Set<Misfit> misfits = new TreeSet<>();
  private final List<TestReport> tests = new ArrayList<>();
  private final Set<PythonChanges.NotAssessed> notAssessed = new TreeSet<>();
  private int symbols;

  /**
   * A search in two versions.
   *
   * @param test which paths are tests
   */
  BreakageSearch(FilePair files, Predicate<String> test) {
    this.files = files;
    this.test = test;
  }

  Breakage run() {
    if (!files.touched(Language.JAVA).isEmpty()) {
      java();
    }
    if (!files.touched(Language.PYTHON).isEmpty()) {
      python();
    }
    return new Breakage(
        symbols,
        changes.stream().sorted().toList(),
        functions,
        Reports.imports(imports),
        List.copyOf(misfits),
        settings(),
        Reports.tests(tests),
        List.copyOf(notAssessed));
  }

  private void python() {
    PythonReach reach = new PythonReach(files);
    reach.loadImports();
    PythonTree base = reach.tree(files.base());
    PythonTree head = reach.tree(files.head());
    Set<String> touched = PythonDiff.touched(base, head);
    PythonChanges python = PythonDiff.between(base, head, test);
    imports.add(ImportCheck.check(base, head, touched));
    reach.loadCallers();
    misfits.addAll(CallCheck.check(base, reach.tree(files.head()), touched));
    reach.loadTests(TestCheck.needles(python), test);
    tests.add(TestCheck.check(reach.tree(files.base()), python, touched, test));
    changes.addAll(python.changes());
    functions.addAll(python.functions());
    notAssessed.addAll(python.notAssessed());
    symbols += python.compared();
  }

  private void java() {
    JavaReach reach = new JavaReach(files);
    reach.load();
    JavaChanges java =
        JavaChanges.between(
            reach.production(files.base(), test), reach.production(files.head(), test));
    changes.addAll(java.changes());
    symbols += java.symbols();
    JavaTree base = reach.tree(files.base());
    JavaTree head = reach.tree(files.head());
    Set<String> touched = JavaTree.touched(base, head);
    Set<String> importing =
        reach.importWords(JavaImportCheck.needles(base, head, touched), base, head);
    reach.load(files.head(), importing, path -> true);
    reach.load(files.head(), JavaCallCheck.needles(base, head, touched), path -> true);
    reach.load(files.base(), JavaTestCheck.needles(base, head, touched, test), test);
    base = reach.tree(files.base());
    head = reach.tree(files.head());
    imports.add(JavaImportCheck.check(base, head, touched));
    misfits.addAll(JavaCallCheck.check(base, head, touched).misfits());
    tests.add(JavaTestCheck.check(base, head, touched, test));
    files
        .broken(Language.JAVA)
        .forEach((path, why) -> notAssessed.add(new PythonChanges.NotAssessed(path, why)));
  }

  /** A key that seems to differ is looked for in the rest of the tree. */
  private ConfigReport settings() {
    ConfigReport first = check(Set.of());
    if (first.changes().isEmpty()) {
      return first;
    }
    Set<String> words = new TreeSet<>();
    first.changes().forEach(change -> words.add(change.key()));
    files.loadWith(words);
    return check(words);
  }

  private ConfigReport check(Set<String> words) {
    Map<String, FileFacts> base = files.withSettings(files.base(), words);
    Map<String, FileFacts> head = files.withSettings(files.head(), words);
    Set<String> broken = new TreeSet<>(files.broken(Language.PYTHON).keySet());
    broken.addAll(files.broken(Language.JAVA).keySet());
    base.keySet().removeIf(path -> broken.contains(files.atHead(path)));
    head.keySet().removeAll(broken);
    return ConfigCheck.check(base, head, test);
  }
}
