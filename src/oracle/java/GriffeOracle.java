import dev.ssotaudit.extract.python.PythonExtractor;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.rule.change.Change;
import dev.ssotaudit.rule.change.python.PythonDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the breaking changes of Python that the tool finds with those that griffe's own tests
 * expect. Reads the rows of {@code test_diff.py} of a checkout in place; each is run as one module
 * and as a package that re-exports a private module.
 */
public final class GriffeOracle {
  private static final String TESTS = "packages/griffelib/tests/test_diff.py";

  /** Kinds that griffe has under one name with others. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("BASE_REMOVED", "CLASS_REMOVED_BASE"),
          Map.entry("REEXPORT_REMOVED", "OBJECT_REMOVED"),
          Map.entry("MODULE_REMOVED", "OBJECT_REMOVED"),
          Map.entry("OBJECT_KIND_CHANGED", "OBJECT_CHANGED_KIND"),
          Map.entry("ATTRIBUTE_VALUE_CHANGED", "ATTRIBUTE_CHANGED_VALUE"),
          Map.entry("ATTRIBUTE_TYPE_CHANGED", "ATTRIBUTE_CHANGED_TYPE"),
          Map.entry("RETURN_TYPE_CHANGED", "RETURN_CHANGED_TYPE"),
          Map.entry("PARAMETER_DEFAULT_CHANGED", "PARAMETER_CHANGED_DEFAULT"),
          Map.entry("PARAMETER_KIND_CHANGED", "PARAMETER_CHANGED_KIND"),
          Map.entry("PARAMETER_NOW_REQUIRED", "PARAMETER_CHANGED_REQUIRED"));

  private final PythonExtractor extractor = new PythonExtractor();
  private int breaking;
  private int recalled;
  private int exact;
  private int silent;
  private int alarms;

  private GriffeOracle() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0], TESTS);
    GriffeOracle oracle = new GriffeOracle();
    FileFacts tests = oracle.extractor.extract(Files.readAllBytes(file));
    int row = 0;
    for (Statement statement : tests.body()) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Function function) {
        for (Decorator decorator : function.decorators()) {
          for (Value.Entry entry : rows(decorator)) {
            row++;
            oracle.row(row, (Value.Container) entry.value());
          }
        }
        oracle.moving(function);
      }
    }
    oracle.print(row);
  }

  /** The list that a {@code parametrize} decorator gives. */
  private static List<Value.Entry> rows(Decorator decorator) {
    return decorator.value() instanceof Value.Call call
            && call.arguments().size() == 2
            && call.arguments().get(1).value() instanceof Value.Container list
        ? list.entries()
        : List.of();
  }

  private void row(int number, Value.Container row) {
    String before = ((Value.Text) row.entries().get(0).value()).text();
    String after = ((Value.Text) row.entries().get(1).value()).text();
    List<String> expected = new ArrayList<>();
    for (Value.Entry kind : ((Value.Container) row.entries().get(2).value()).entries()) {
      expected.add(((Value.Member) kind.value()).name());
    }
    check("row " + number, expected, Map.of("a.py", before), Map.of("a.py", after));
    String exports = "from ._mod_a import a\n__all__ = ['a']";
    check(
        "row " + number + " as package",
        expected,
        Map.of("package/__init__.py", exports, "package/_mod_a.py", before),
        Map.of(
            "package/__init__.py", after.isEmpty() ? "" : exports, "package/_mod_a.py", after));
  }

  /** The one test beside the rows: a member that moves to a parent class changes nothing. */
  private void moving(Declaration.Function function) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Statement statement : function.body() == null ? List.<Statement>of() : function.body()) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().get(0) instanceof Value.Name name
          && assign.value() instanceof Value.Text text) {
        texts.put(name.id(), text.text().stripIndent());
      }
    }
    if (texts.keySet().equals(Set.of("old_code", "new_code"))) {
      check(
          function.name(),
          List.of(),
          Map.of("a.py", texts.get("old_code")),
          Map.of("a.py", texts.get("new_code")));
    }
  }

  private void check(
      String name, List<String> expected, Map<String, String> base, Map<String, String> head) {
    List<String> found = new ArrayList<>();
    for (Change change : PythonDiff.between(facts(base), facts(head)).changes()) {
      if (change.kind().breaking()) {
        found.add(NAMES.getOrDefault(change.kind().name(), change.kind().name()));
      }
    }
    List<String> wanted = expected.stream().sorted().toList();
    List<String> got = found.stream().sorted().toList();
    if (wanted.isEmpty()) {
      silent++;
      alarms += got.isEmpty() ? 0 : 1;
    } else {
      breaking++;
      recalled += got.isEmpty() ? 0 : 1;
      exact += got.equals(wanted) ? 1 : 0;
    }
    if (!got.equals(wanted)) {
      System.out.println(name + ": expected " + wanted + ", found " + got);
    }
  }

  private Map<String, FileFacts> facts(Map<String, String> files) {
    Map<String, FileFacts> facts = new LinkedHashMap<>();
    files.forEach(
        (path, text) -> facts.put(path, extractor.extract(text.getBytes(StandardCharsets.UTF_8))));
    return facts;
  }

  private void print(int rows) {
    System.out.println(rows + " rows, " + (breaking + silent) + " checks");
    System.out.println("recall       " + recalled + " of " + breaking);
    System.out.println("exact kinds  " + exact + " of " + breaking);
    System.out.println("false alarms " + alarms + " of " + silent);
  }
}
