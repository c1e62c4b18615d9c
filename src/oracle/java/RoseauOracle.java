import dev.ssotaudit.extract.Extractors;
import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.rule.change.java.Impact;
import dev.ssotaudit.rule.change.java.JavaChangeKind;
import dev.ssotaudit.rule.change.java.JavaChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the breaking changes of Java that the tool finds with those that Roseau's own tests
 * expect. Reads the tests of a checkout in place: {@code java -cp target/ssot.jar
 * src/oracle/java/RoseauOracle.java CHECKOUT [--all] [--only TestClass]}.
 */
public final class RoseauOracle {
  private static final String TESTS = "core/src/test/java/io/github/alien/roseau/diff";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;\\s*");
  private static final Pattern MODULE = Pattern.compile("(?s)^\\s*module\\s+[^{]+\\{.*?}");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?!\\s)(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*"
              + "(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed)\\s+)*"
              + "(?:class|interface|@interface|enum|record)\\s+(\\w+).*");

  private final Extractors extractors = new Extractors();
  private final Map<String, int[]> kinds = new TreeMap<>();
  private int breaking;
  private int recalled;
  private int expectedAll;
  private int found;
  private int exact;
  private int silent;
  private int falseAlarms;
  private int extra;

  private record Case(String name, String base, String head, Set<String> expected) {}

  private RoseauOracle() {}

  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    Path tests = Path.of(arguments[0], TESTS);
    String only = options.contains("--only") ? options.get(options.indexOf("--only") + 1) : "";
    RoseauOracle oracle = new RoseauOracle();
    try (Stream<Path> files = Files.list(tests)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        boolean held = name.equals("JezekTest") && !options.contains("--all") && !only.equals(name);
        if (name.endsWith("Test") && !held && name.startsWith(only)) {
          oracle.file(name, Files.readString(file));
        }
      }
    }
    oracle.print();
  }

  private FileFacts facts(String text) {
    return extractors.extract(Language.JAVA, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String name, String text) {
    for (Statement statement : facts(text).body()) {
      if (statement instanceof Statement.Declare declare
          && declare.declaration() instanceof Declaration.Type type) {
        for (Statement member : type.body()) {
          if (member instanceof Statement.Declare method
              && method.declaration() instanceof Declaration.Function function) {
            test(name, function);
          }
        }
      }
    }
  }

  private void test(String file, Declaration.Function function) {
    List<Statement> body = function.body();
    if (body == null || Decorators.has(function.decorators(), "Disabled")) {
      return;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Set<String> expected = null;
    for (Statement statement : body) {
      if (statement instanceof Statement.Define define
          && define.target() instanceof Value.Name variable
          && define.value() instanceof Value.Text text) {
        texts.put(variable.id(), text.text());
      } else if (statement instanceof Statement.Evaluate evaluate
          && evaluate.value() instanceof Value.Call call
          && plainDiff(call)) {
        expected = expected(call);
      }
    }
    if (expected != null && texts.containsKey("v1") && texts.containsKey("v2")) {
      run(new Case(file + "." + function.name(), texts.get("v1"), texts.get("v2"), expected));
    }
  }

  /** Whether it asserts on {@code buildDiff(v1, v2)}, without class paths. */
  private static boolean plainDiff(Value.Call call) {
    return call.arguments().stream()
        .map(Argument::value)
        .anyMatch(
            value ->
                value instanceof Value.Call diff
                    && "buildDiff".equals(Decorators.simpleName(diff.callee()))
                    && diff.arguments().size() == 2);
  }

  private static Set<String> expected(Value.Call call) {
    String name = Decorators.simpleName(call.callee());
    Set<String> all = new TreeSet<>();
    if ("assertBC".equals(name)) {
      all.add(entry(call));
    } else if ("assertBCs".equals(name)) {
      for (Argument argument : call.arguments().subList(1, call.arguments().size())) {
        all.add(entry((Value.Call) argument.value()));
      }
    } else if (!"assertNoBC".equals(name)) {
      return null;
    }
    return all;
  }

  private static String entry(Value.Call call) {
    Value line = call.arguments().get(3).value();
    String number = line instanceof Value.Literal literal ? literal.text() : "0";
    return join(
        text(call, 0), text(call, 1), Decorators.simpleName(call.arguments().get(2).value()), number);
  }

  private static String text(Value.Call call, int index) {
    return ((Value.Text) call.arguments().get(index).value()).text();
  }

  private static String join(String type, String symbol, String kind, String line) {
    String plain = symbol.replace('$', '.').replace("? extends java.lang.Object", "?");
    return type.replace('$', '.') + " " + plain.replace(" ", "") + " " + kind + " " + line;
  }

  private void run(Case test) {
    Set<String> reported = new TreeSet<>();
    JavaChanges changes = JavaChanges.between(split(test.base), split(test.head));
    for (Impact impact : changes.impacts()) {
      var change = impact.change();
      String line = String.valueOf(change.baseLine());
      reported.add(join(impact.type(), change.symbol(), change.kind().name(), line));
    }
    count(test, reported);
  }

  private void count(Case test, Set<String> reported) {
    if (test.expected.isEmpty()) {
      silent++;
      falseAlarms += reported.isEmpty() ? 0 : 1;
    } else {
      breaking++;
      recalled += reported.isEmpty() ? 0 : 1;
      exact += reported.equals(test.expected) ? 1 : 0;
    }
    expectedAll += test.expected.size();
    for (String each : test.expected) {
      boolean hit = reported.contains(each);
      found += hit ? 1 : 0;
      int[] row = kinds.computeIfAbsent(each.split(" ")[2], kind -> new int[2]);
      row[0]++;
      row[1] += hit ? 1 : 0;
      if (!hit) {
        System.out.println("missed  " + test.name + ": " + each);
      }
    }
    for (String each : reported) {
      if (!test.expected.contains(each)) {
        extra += test.expected.isEmpty() ? 0 : 1;
        System.out.println((test.expected.isEmpty() ? "ALARM   " : "extra   ") + test.name + ": " + each);
      }
    }
  }

  /** One file for each top-level type, as the tests themselves build them. */
  private Map<String, FileFacts> split(String source) {
    Map<String, FileFacts> files = new TreeMap<>();
    Matcher module = MODULE.matcher(source);
    if (module.find()) {
      files.put("module-info.java", facts(module.group()));
    }
    List<Integer> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher types = TYPE.matcher(source);
    while (types.find()) {
      starts.add(types.start());
      names.add(types.group(1));
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : source.length();
      String packageName = "";
      Matcher packages = PACKAGE.matcher(source);
      while (packages.find()) {
        if (packages.start() < starts.get(i)) {
          packageName = packages.group(1);
        } else {
          end = Math.min(end, packages.start());
        }
      }
      String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
      String path = (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + names.get(i);
      files.put(path + ".java", facts(head + source.substring(starts.get(i), end)));
    }
    return files;
  }

  private void print() {
    System.out.println();
    kinds.forEach((kind, row) -> System.out.printf("%-46s %3d of %3d%n", kind, row[1], row[0]));
    for (JavaChangeKind kind : JavaChangeKind.values()) {
      if (!kinds.containsKey(kind.name())) {
        System.out.println(kind + ": not among the expected");
      }
    }
    System.out.println();
    ratio("breaking cases reported", recalled, breaking);
    ratio("breaking cases with exactly the expected set", exact, breaking);
    ratio("expected (type, symbol, kind, line) found", found, expectedAll);
    ratio("silent cases with a report", falseAlarms, silent);
    System.out.println("reports beyond the expected in breaking cases: " + extra);
  }

  private static void ratio(String what, int part, int all) {
    System.out.printf("%s: %d of %d = %.4f%n", what, part, all, all == 0 ? 0 : (double) part / all);
  }
}
