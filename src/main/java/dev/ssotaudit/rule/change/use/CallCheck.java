package dev.ssotaudit.rule.change.use;

import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.python.function.Bodies;
import dev.ssotaudit.rule.change.python.function.Signature;
import dev.ssotaudit.rule.change.python.model.ModuleApi;
import dev.ssotaudit.rule.change.python.model.PythonTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the calls in the head tree that a changed signature breaks. */
public final class CallCheck {
  private record Changed(Signature was, Signature is) {}

  private final PythonTree head;
  private final Map<String, Changed> changed = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private Map<String, String> aliases = Map.of();
  private final Set<Misfit> misfits = new TreeSet<>();

  private CallCheck(PythonTree head) {
    this.head = head;
  }

  /**
   * Binds every call in every loaded file of head whose callee can be told.
   *
   * @param touched the Python files that the change edited
   */
  public static List<Misfit> check(PythonTree base, PythonTree head, Set<String> touched) {
    CallCheck check = new CallCheck(head);
    for (String path : touched) {
      ModuleApi was = base.module(path);
      ModuleApi is = head.module(path);
      if (was != null && is != null) {
        check.signatures(base, was, is);
      }
    }
    if (!check.changed.isEmpty()) {
      head.files().forEach(check::file);
    }
    return new ArrayList<>(check.misfits);
  }

  private void signatures(PythonTree base, ModuleApi was, ModuleApi is) {
    Map<String, Functions.Placed> before = new HashMap<>();
    Functions.of(base, was).forEach(placed -> before.put(placed.name(), placed));
    for (Functions.Placed now : Functions.of(head, is)) {
      Functions.Placed old = before.get(now.name());
      if (old != null
          && old.function() != null
          && now.function() != null
          && !Bodies.sameHead(old.function(), now.function())) {
        String symbol = is.name() + "." + now.name();
        symbol = symbol.endsWith(".__init__") ? symbol.substring(0, symbol.length() - 9) : symbol;
        Signature fitted = Signature.of(old.function(), old.scope().owner() != null);
        Signature after = Signature.of(now.function(), now.scope().owner() != null);
        changed.put(symbol, new Changed(fitted, after));
        names.add(symbol.substring(symbol.lastIndexOf('.') + 1));
      }
    }
  }

  private void file(String path, FileFacts facts) {
    aliases = Statements.aliases(facts.body());
    if (!mentions(facts.body())) {
      return;
    }
    ModuleApi module = head.module(path);
    if (module != null) {
      Functions.withBody(head, module).forEach(placed -> body(path, placed));
    }
  }

  private boolean mentions(List<Statement> body) {
    boolean[] found = new boolean[1];
    Statements.walk(
        body,
        (statement, guarded) -> {
          if (!found[0] && !(statement instanceof Statement.Declare)) {
            ValueWalker.walk(
                List.of(statement), value -> found[0] |= callee(value) != null, nested -> {});
          }
        });
    return found[0];
  }

  private Value.@Nullable Call callee(Value value) {
    String name = value instanceof Value.Call call ? Decorators.simpleName(call.callee()) : null;
    return name != null && names.contains(aliases.getOrDefault(name, name))
        ? (Value.Call) value
        : null;
  }

  private void body(String path, Functions.Placed placed) {
    List<Value.Call> calls = new ArrayList<>();
    ValueWalker.walk(
        placed.body(),
        value -> {
          Value.Call call = callee(value);
          if (call != null) {
            calls.add(call);
          }
        },
        statement -> {});
    if (calls.isEmpty()) {
      return;
    }
    Receivers receivers = new Receivers(placed.scope(), placed.function(), placed.body());
    for (Value.Call call : calls) {
      String symbol = receivers.dotted(call.callee());
      Changed change = symbol == null ? null : changed.get(symbol);
      if (symbol != null && change != null) {
        fit(path, call, symbol, change);
      }
    }
  }

  private void fit(String path, Value.Call call, String symbol, Changed change) {
    String why = Fit.failure(call.arguments(), change.is());
    if (why != null && Fit.failure(call.arguments(), change.was()) == null) {
      misfits.add(new Misfit(path, call.span().line(), symbol, why));
    }
  }
}
