package dev.ssotaudit.audit;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.java.JavaChanges;
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
  private int symbols;

  /**
   * @param test which paths are tests
   */
  BreakageSearch(FilePair files, Predicate<String> test) {
    this.files = files;
    this.test = test;
  }

  Breakage run() {
    java();
    PythonChanges python = new PythonChanges(List.of(), List.of(), List.of(), 0);
    ImportReport imports = new ImportReport(0, 0, List.of(), List.of());
    List<Misfit> misfits = List.of();
    TestReport tests = new TestReport(0, List.of());
    if (!files.touched(Language.PYTHON).isEmpty()) {
      PythonReach reach = new PythonReach(files);
      reach.loadImports();
      PythonTree base = reach.tree(files.base());
      PythonTree head = reach.tree(files.head());
      Set<String> touched = PythonDiff.touched(base, head);
      python = PythonDiff.between(base, head, test);
      imports = ImportCheck.check(base, head, touched);
      reach.loadCallers();
      misfits = CallCheck.check(base, reach.tree(files.head()), touched);
      reach.loadTests(TestCheck.needles(python), test);
      tests = TestCheck.check(reach.tree(files.base()), python, touched, test);
    }
    changes.addAll(python.changes());
    symbols += python.compared();
    List<PythonChanges.NotAssessed> notAssessed = new ArrayList<>(python.notAssessed());
    files
        .broken(Language.JAVA)
        .forEach((path, why) -> notAssessed.add(new PythonChanges.NotAssessed(path, why)));
    return new Breakage(
        symbols,
        changes.stream().sorted().toList(),
        python.functions(),
        imports,
        misfits,
        settings(),
        tests,
        notAssessed);
  }

  private void java() {
    JavaReach reach = new JavaReach(files);
    if (reach.any()) {
      reach.load();
      JavaChanges java =
          JavaChanges.between(production(reach, files.base()), production(reach, files.head()));
      changes.addAll(java.changes());
      symbols += java.symbols();
    }
  }

  private Map<String, FileFacts> production(JavaReach reach, Workspace side) {
    Map<String, FileFacts> facts = reach.facts(side);
    facts.keySet().removeIf(test);
    return facts;
  }

  /** A key that seems to differ is looked for in the rest of the tree. */
  private ConfigReport settings() {
    ConfigReport first = check();
    if (first.changes().isEmpty()) {
      return first;
    }
    Set<String> words = new TreeSet<>();
    first.changes().forEach(change -> words.add(change.key()));
    files.loadWith(words);
    return check();
  }

  private ConfigReport check() {
    Map<String, FileFacts> base = files.facts(files.base());
    Map<String, FileFacts> head = files.facts(files.head());
    Set<String> broken = new TreeSet<>(files.broken(Language.PYTHON).keySet());
    broken.addAll(files.broken(Language.JAVA).keySet());
    base.keySet().removeIf(path -> broken.contains(files.atHead(path)));
    head.keySet().removeAll(broken);
    return ConfigCheck.check(base, head, test);
  }
}
