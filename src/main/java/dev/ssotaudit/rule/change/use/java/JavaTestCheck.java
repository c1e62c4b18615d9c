package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Import;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.policy.Idiom;
import dev.ssotaudit.rule.change.java.model.FieldInfo;
import dev.ssotaudit.rule.change.java.model.Member;
import dev.ssotaudit.rule.change.java.model.MethodInfo;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.TestReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the Java tests of base that rely on what a change altered. */
public final class JavaTestCheck {
  private final JavaTree base;
  private final JavaAltered altered;
  private final Typing typing;
  private final Set<TestReport.Hit> hits = new TreeSet<>();
  private int examined;

  private JavaTestCheck(JavaTree base, JavaAltered altered) {
    this.base = base;
    this.altered = altered;
    this.typing = new Typing(base, Idiom.HANDING_CALLS::has);
  }

  /**
   * Looks at every loaded file of base that {@code test} accepts.
   *
   * @param touched the Java files that the change edited
   */
  public static TestReport check(
      JavaTree base, JavaTree head, Set<String> touched, Predicate<String> test) {
    JavaTestCheck check =
        new JavaTestCheck(base, new JavaAltered(base, head, production(touched, test)));
    for (String path : base.files().keySet()) {
      if (test.test(path)) {
        check.file(path);
      }
    }
    return new TestReport(check.examined, new ArrayList<>(check.hits));
  }

  /**
   * The words of which a test that relies on something altered has at least one; files without any
   * need not be loaded.
   */
  public static Set<String> needles(
      JavaTree base, JavaTree head, Set<String> touched, Predicate<String> test) {
    return new JavaAltered(base, head, production(touched, test)).words();
  }

  /** What tests declare is nothing that tests rely on. */
  private static Set<String> production(Set<String> touched, Predicate<String> test) {
    Set<String> paths = new TreeSet<>(touched);
    paths.removeIf(test);
    return paths;
  }

  private void file(String path) {
    for (SourceType type : base.types(path)) {
      for (Statement member : type.declaration().body()) {
        examined += isTest(member) ? 1 : 0;
      }
    }
    if (altered.nothing()) {
      return;
    }
    imports(path);
    for (SourceType type : base.types(path)) {
      JavaTestReader reader = new JavaTestReader(typing, altered, hits, type);
      new MockedTypes(typing, altered, hits).read(type);
      new CodeWalk(reader).type(type);
      reader.expectations();
    }
  }

  private static boolean isTest(Statement member) {
    return member instanceof Statement.Declare declare
        && declare.declaration() instanceof Declaration.Function function
        && (function.name().startsWith("test")
            || function.decorators().stream()
                .anyMatch(each -> Idiom.TEST_ANNOTATIONS.has(Decorators.simpleName(each.value()))));
  }

  private void imports(String path) {
    var facts = base.files().get(path);
    for (Statement statement : facts == null ? List.<Statement>of() : facts.body()) {
      if (statement instanceof Statement.Importing importing) {
        for (String symbol : symbols(importing.imported())) {
          hits.add(
              new TestReport.Hit(
                  path, statement.span().line(), "", TestReport.How.NAMES, symbol, true));
        }
      }
    }
  }

  /** The altered things that an import names. */
  private Set<String> symbols(Import imported) {
    Set<String> symbols = new TreeSet<>();
    String name = imported.name();
    if (name == null || imported.wildcard()) {
      return symbols;
    }
    String full = imported.module() + "." + name;
    if (altered.type(full)) {
      symbols.add(full);
    }
    if (imported.fromType()) {
      TypeUse.Named owner = new TypeUse.Named(imported.module(), List.of());
      for (MethodInfo method : typing.methods().named(owner, name)) {
        add(method, symbols);
      }
      var info = base.library().find(owner);
      FieldInfo field = info == null ? null : base.surface().allFields(info).get(name);
      if (field != null) {
        add(field, symbols);
      }
    }
    return symbols;
  }

  private void add(Member member, Set<String> symbols) {
    String symbol = altered.symbol(member);
    if (symbol != null) {
      symbols.add(symbol);
    }
  }
}
