package dev.ssotaudit.rule.change.use.java;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Binding;
import dev.ssotaudit.link.SourceUnit;
import dev.ssotaudit.rule.change.java.model.SourceType;
import dev.ssotaudit.rule.change.java.model.TypeInfo;
import dev.ssotaudit.rule.change.java.model.TypeUse;
import dev.ssotaudit.rule.change.use.ImportReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Resolves every Java import of head that leads to a type, member or package of a touched file, and
 * finds the types that are gone or closed where they are named without an import: from their own
 * package, by an import on demand, or in full.
 */
public final class JavaImportCheck implements CodeWalk.Visitor {
  private final ImportTargets targets;
  private final ImportTargets targetsBefore;
  private final JavaTree base;
  private final JavaTree head;
  private final Set<String> words;
  private final Set<String> gone;
  private final Set<ImportReport.Broken> broken = new TreeSet<>();
  private final Set<ImportReport.Broken> already = new TreeSet<>();
  private final Set<String> listed = new HashSet<>();
  private final Typing typing;
  private int imports;

  private JavaImportCheck(JavaTree base, JavaTree head, Set<String> touched) {
    this.base = base;
    this.head = head;
    TouchedTypes types = new TouchedTypes(base, head, touched);
    this.targets = new ImportTargets(head, types);
    this.targetsBefore = new ImportTargets(base, types);
    this.words = types.simpleNames();
    this.gone = types.gone();
    this.typing = new Typing(head, name -> false);
  }

  /**
   * Looks at every import, and every type named, in every loaded file of head.
   *
   * @param touched the Java files that the change added, removed or edited
   */
  public static ImportReport check(JavaTree base, JavaTree head, Set<String> touched) {
    JavaImportCheck check = new JavaImportCheck(base, head, touched);
    CodeWalk walk = new CodeWalk(check);
    for (String path : head.files().keySet()) {
      check.listed.clear();
      check.imports(path);
      if (!check.gone.isEmpty()) {
        head.types(path).forEach(walk::type);
      }
    }
    return new ImportReport(
        check.imports,
        touched.size(),
        new ArrayList<>(check.broken),
        new ArrayList<>(check.already));
  }

  /** The words of which a file that can be hit has at least one; others need not be loaded. */
  public static Set<String> needles(JavaTree base, JavaTree head, Set<String> touched) {
    TouchedTypes types = new TouchedTypes(base, head, touched);
    Set<String> words = new TreeSet<>(types.simpleNames());
    for (String name : types.packages()) {
      words.add(Changed.simple(name));
    }
    words.remove("");
    return words;
  }

  private void imports(String path) {
    List<SourceType> types = head.types(path);
    String fromPackage = head.files().get(path) == null ? "" : packageOf(path);
    String outermost = types.isEmpty() ? "" : types.get(0).name();
    for (Statement statement : body(path)) {
      if (statement instanceof Statement.Importing importing) {
        imported(path, importing, fromPackage, outermost);
      }
    }
  }

  private List<Statement> body(String path) {
    var facts = head.files().get(path);
    return facts == null ? List.of() : facts.body();
  }

  private String packageOf(String path) {
    var facts = head.files().get(path);
    return facts == null ? "" : facts.packageName();
  }

  private void imported(
      String path, Statement.Importing statement, String fromPackage, String outermost) {
    var imported = statement.imported();
    if (!targets.leads(imported) && !targetsBefore.leads(imported)) {
      return;
    }
    imports++;
    if (!targets.resolves(imported, fromPackage, outermost)) {
      boolean failed =
          base.files().containsKey(path)
              && !targetsBefore.resolves(imported, fromPackage, outermost);
      String what = ImportTargets.text(imported);
      (failed ? already : broken)
          .add(new ImportReport.Broken(path, statement.span().line(), what, false));
    }
  }

  @Override
  public void type(Value type, Spot spot) {
    if (type instanceof Value.Index generic) {
      type(generic.base(), spot);
      type(generic.key(), spot);
    } else if (type instanceof Value.Container arguments) {
      arguments.entries().forEach(entry -> type(entry.value(), spot));
    } else if (type instanceof Value.Operator operator) {
      operator.operands().forEach(operand -> type(operand, spot));
    } else {
      use(type, spot);
    }
  }

  @Override
  public void value(Value value, Spot spot) {
    if (value instanceof Value.Name || value instanceof Value.Member) {
      use(value, spot);
    }
  }

  /** Reports a type that base has under that name and head has not. */
  private void use(Value value, Spot spot) {
    String last =
        value instanceof Value.Member member
            ? member.name()
            : value instanceof Value.Name name ? name.id() : "";
    if (!words.contains(last) || !named(value, spot)) {
      return;
    }
    TypeUse is = typing.use(value, spot);
    TypeUse was = is == null ? null : usedBefore(value, spot.home());
    if (!(was instanceof TypeUse.Named old) || !gone.contains(old.name())) {
      return;
    }
    TypeInfo now = is instanceof TypeUse.Named named ? head.library().find(named) : null;
    boolean reachable = now != null && reachable(now, spot);
    if (!reachable && !imported(last, value, spot.home().type().symbol().unit())) {
      String path = spot.home().type().path();
      int line = value.span().endLine();
      if (listed.add(line + " " + old.name())) {
        broken.add(new ImportReport.Broken(path, line, dotted(value), false));
      }
    }
  }

  /** What the same text means among the types of base. */
  private TypeUse usedBefore(Value value, Home home) {
    return home.type().useAmong(base.library(), value, !home.header(), home.own());
  }

  private boolean reachable(TypeInfo type, Spot spot) {
    SourceType from = spot.home().type();
    Reachable reach = new Reachable(head);
    return reach.type(type, from.packageName(), reach.outermost(from));
  }

  /** Whether it may be a type at all: nothing but names and dots, and no variable first. */
  private boolean named(Value value, Spot spot) {
    Value root = value;
    while (root instanceof Value.Member member) {
      root = member.base();
    }
    return root instanceof Value.Name name && !typing.variables().isVariable(name.id(), spot);
  }

  /** Whether an import of the single type is there, which is listed itself. */
  private static boolean imported(String last, Value value, SourceUnit unit) {
    if (!(value instanceof Value.Name)) {
      return false;
    }
    for (Binding binding : unit.bindings(last)) {
      if (binding instanceof Binding.OfImport) {
        return true;
      }
    }
    return false;
  }

  private static String dotted(@Nullable Value value) {
    return value instanceof Value.Member member
        ? dotted(member.base()) + "." + member.name()
        : value instanceof Value.Name name ? name.id() : "";
  }
}
