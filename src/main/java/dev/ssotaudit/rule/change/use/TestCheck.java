package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.rule.change.python.PythonChanges;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the Python tests of base that rely on what a change altered. */
public final class TestCheck {
  private final PythonTree base;
  private final Altered altered;
  private final Set<String> modules = new HashSet<>();
  private final Set<TestReport.Hit> hits = new TreeSet<>();
  private int examined;

  private TestCheck(PythonTree base, PythonChanges changes, Set<String> touched) {
    this.base = base;
    this.altered = new Altered(changes);
    for (String path : touched) {
      ModuleApi module = base.module(path);
      if (module != null) {
        modules.add(module.name());
      }
    }
  }

  /**
   * Looks at every loaded file of base that {@code test} accepts.
   *
   * @param touched the Python files that the change edited
   */
  public static TestReport check(
      PythonTree base, PythonChanges changes, Set<String> touched, Predicate<String> test) {
    TestCheck check = new TestCheck(base, changes, touched);
    for (String path : base.files().keySet()) {
      ModuleApi module = test.test(path) ? base.module(path) : null;
      if (module != null) {
        check.file(module);
      }
    }
    return new TestReport(check.examined, new ArrayList<>(check.hits));
  }

  /**
   * The words of which a test that relies on something altered has at least one; files without any
   * need not be loaded.
   */
  public static Set<String> needles(PythonChanges changes) {
    return Altered.names(changes);
  }

  private void file(ModuleApi module) {
    List<Functions.Placed> functions = Functions.of(base, module);
    for (Functions.Placed placed : functions) {
      String last = placed.name().substring(placed.name().lastIndexOf('.') + 1);
      examined += last.startsWith("test") ? 1 : 0;
    }
    if (altered.symbols().isEmpty() || !Mentioning.any(module.facts().body(), altered, modules)) {
      return;
    }
    boolean imports = importsTouched(module);
    Map<String, String> aliases = Statements.aliases(module.facts().body());
    for (Functions.Placed placed : Functions.withBody(base, module)) {
      new TestReader(altered, imports, aliases, hits, placed).read();
    }
  }

  /** Whether the file imports, anywhere, a touched module or something of one. */
  private boolean importsTouched(ModuleApi module) {
    boolean[] found = new boolean[1];
    Statements.walk(
        module.facts().body(),
        (statement, guarded) -> {
          if (!found[0] && statement instanceof Statement.Importing importing) {
            String name = importing.imported().module();
            found[0] =
                modules.contains(name)
                    || modules.contains(name + "." + importing.imported().name())
                    || base.imported(module, importing.imported())
                            instanceof Resolved.Definition definition
                        && modules.contains(definition.module().name());
          }
        });
    return found[0];
  }
}
