package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Decorator;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import dev.ssotaudit.rule.change.python.model.Resolved;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one test for what it patches, expects, calls and names. */
final class TestReader {
  private static final Set<String> PATCHING =
      Set.of("patch", "object", "setattr", "delattr", "multiple", "spy", "stub");
  private static final Set<String> EXPECTING =
      Set.of("raises", "assertRaises", "assertRaisesRegex", "assertRaisesRegexp");

  private final PythonTree tree;
  private final Altered altered;
  private final boolean imports;
  private final Set<TestReport.Hit> hits;
  private final String path;
  private final Functions.Placed test;
  private final Receivers receivers;
  private final Map<String, String> aliases;
  private final Set<String> used = new LinkedHashSet<>();
  private final List<Value.Call> expectations = new ArrayList<>();
  private final List<Value.Text> words = new ArrayList<>();

  /**
   * Reads one function, or a module's body.
   *
   * @param imports whether the file imports something of a touched module
   * @param aliases the file's other names for what it imports
   * @param hits what is found goes there
   */
  TestReader(
      Altered altered,
      boolean imports,
      Map<String, String> aliases,
      Set<TestReport.Hit> hits,
      Functions.Placed test) {
    this.tree = test.scope().tree();
    this.altered = altered;
    this.imports = imports;
    this.hits = hits;
    this.path = test.scope().module().path();
    this.test = test;
    this.aliases = aliases;
    this.receivers = new Receivers(test.scope(), test.function(), test.body());
  }

  void read() {
    if (test.function() != null) {
      for (Decorator decorator : test.function().decorators()) {
        ValueWalker.walk(decorator.value(), this::value);
      }
    }
    ValueWalker.walk(test.body(), this::value, this::statement);
    expectations.forEach(call -> expectation(call.span().line(), used));
    for (Value.Text text : words) {
      Set<String> saying = altered.saying(text.text());
      saying.retainAll(used);
      expectation(text.span().line(), saying);
    }
  }

  private void hit(int line, TestReport.How how, String symbol, boolean certain) {
    hits.add(new TestReport.Hit(path, line, test.name(), how, symbol, certain));
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Importing importing && importing.imported().name() != null) {
      String dotted = importing.imported().module() + "." + importing.imported().name();
      String symbol = defined(dotted);
      if (symbol != null) {
        hit(statement.span().line(), TestReport.How.NAMES, symbol, true);
      }
    }
  }

  /** The altered symbol that a dotted name leads to, re-exports followed, or null. */
  private @Nullable String defined(String dotted) {
    if (altered.contains(dotted)) {
      return dotted;
    }
    Resolved.Definition found = Receivers.find(tree, dotted);
    if (found != null) {
      return altered.contains(found.dotted()) ? found.dotted() : null;
    }
    int dot = dotted.lastIndexOf('.');
    Resolved.Definition owner = dot < 0 ? null : Receivers.find(tree, dotted.substring(0, dot));
    String member = owner == null ? null : owner.dotted() + dotted.substring(dot);
    return member != null && altered.contains(member) ? member : null;
  }

  private void value(Value value) {
    if (value instanceof Value.Call call) {
      call(call);
    } else if (value instanceof Value.Text text) {
      if (!altered.saying(text.text()).isEmpty()) {
        words.add(text);
      }
    } else if (value instanceof Value.Name || value instanceof Value.Member) {
      use(value, TestReport.How.NAMES);
    }
  }

  private void call(Value.Call call) {
    String name = Decorators.simpleName(call.callee());
    if (name != null && PATCHING.contains(name)) {
      patch(call);
    }
    if (name != null && EXPECTING.contains(name)) {
      expectations.add(call);
    }
    use(call.callee(), TestReport.How.CALLS);
  }

  private void use(Value value, TestReport.How how) {
    String last = Decorators.simpleName(value);
    Set<String> candidates =
        last == null ? Set.of() : altered.named(aliases.getOrDefault(last, last));
    if (candidates.isEmpty()) {
      return;
    }
    String dotted = receivers.dotted(value);
    String symbol = dotted == null ? null : defined(dotted);
    boolean called = how == TestReport.How.CALLS;
    int line = value.span().line();
    if (symbol != null) {
      used.add(symbol);
      if (called || !hasCall(line, symbol)) {
        hit(line, how, symbol, true);
      }
    } else if (imports && called && candidates.size() == 1 && receivers.untyped(value)) {
      String only = candidates.iterator().next();
      used.add(only);
      hit(line, how, only, false);
    }
  }

  /** A callee is visited once as part of the call and once by itself. */
  private boolean hasCall(int line, String symbol) {
    return hits.contains(
        new TestReport.Hit(path, line, test.name(), TestReport.How.CALLS, symbol, true));
  }

  /** {@code patch("a.b.c")}, {@code patch.object(C, "m")}, {@code setattr(C, "m", x)}. */
  private void patch(Value.Call call) {
    List<Argument> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return;
    }
    String target = null;
    if (arguments.get(0).value() instanceof Value.Text text) {
      target = text.text();
    } else if (arguments.size() > 1 && arguments.get(1).value() instanceof Value.Text member) {
      String owner = receivers.dotted(arguments.get(0).value());
      target = owner == null ? null : owner + "." + member.text();
    }
    String symbol = target == null ? null : defined(target);
    if (symbol != null) {
      hit(call.span().line(), TestReport.How.PATCHES, symbol, true);
    }
  }

  /** A test that expects an exception, or its words, of a function that it uses. */
  private void expectation(int line, Set<String> symbols) {
    for (String symbol : symbols) {
      if (altered.raises(symbol)) {
        hit(line, TestReport.How.EXPECTS, symbol, true);
      }
    }
  }
}
