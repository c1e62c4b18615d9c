package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.Decorators;
import dev.ssotaudit.link.StatementBodies;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.shape.Locals;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions leave a function: what it raises and does not catch itself, and what functions
 * of the same file that it calls let through.
 */
public final class Escapes {
  private static final int MAX_DEPTH = 4;
  private static final int MAX_WORDS = 240;

  /** Stands for what a handler raises again. */
  private static final String AGAIN = "<again>";

  private final Meaning meaning;
  private final UnaryOperator<String> names;
  private final Set<Declaration.Function> running;
  private final int depth;
  private final Map<String, Value> texts;
  private final List<String> handled = new ArrayList<>();
  private final Set<Value> awaited = Collections.newSetFromMap(new IdentityHashMap<>());

  private Escapes(
      Declaration.Function function,
      Meaning meaning,
      Set<Declaration.Function> running,
      int depth) {
    this.meaning = meaning;
    this.running = running;
    this.depth = depth;
    this.names = Locals.hidden(function.parameters(), body(function));
    this.texts = LocalTexts.of(body(function));
  }

  /** The exceptions, in source order. */
  public static List<Raised> of(Declaration.Function function, Meaning meaning) {
    return of(function, meaning, new HashSet<>(), MAX_DEPTH);
  }

  private static List<Raised> of(
      Declaration.Function function,
      Meaning meaning,
      Set<Declaration.Function> running,
      int depth) {
    if (depth == 0 || !running.add(function)) {
      return List.of();
    }
    Escapes escapes = new Escapes(function, meaning, running, depth);
    List<Raised> raised = escapes.block(body(function));
    running.remove(function);
    return raised.stream().filter(r -> !r.type().equals(AGAIN)).toList();
  }

  private static List<Statement> body(Declaration.Function function) {
    return function.body() == null ? List.of() : function.body();
  }

  private List<Raised> block(List<Statement> body) {
    List<Raised> raised = new ArrayList<>();
    for (Statement statement : body) {
      raised.addAll(statement(statement));
    }
    return raised;
  }

  private List<Raised> statement(Statement statement) {
    List<Raised> raised = new ArrayList<>();
    if (statement instanceof Statement.Declare) {
      return raised;
    } else if (statement instanceof Statement.Raise raise) {
      raised.add(raised(raise));
    } else if (statement instanceof Statement.Assert check) {
      String words = check.message() == null ? "" : "(" + Shapes.of(check.message()) + ")";
      raised.add(new Raised("AssertionError", words, words, null, false, statement.span().line()));
    } else if (statement instanceof Statement.Try attempt) {
      return attempt(attempt);
    }
    ValueWalker.walk(List.of(Shallow.of(statement)), value -> called(value, raised), nested -> {});
    for (List<Statement> nested : StatementBodies.of(statement)) {
      raised.addAll(block(nested));
    }
    return statement instanceof Statement.With with
        ? Suppressed.without(with, raised, meaning)
        : raised;
  }

  private Raised raised(Statement.Raise raise) {
    int line = raise.span().line();
    Value value = raise.value();
    if (value == null) {
      return new Raised(AGAIN, "", "", null, false, line);
    }
    if (value instanceof Value.Name name && handled.contains(name.id())) {
      return new Raised(AGAIN, "", "", null, false, line);
    }
    boolean called = value instanceof Value.Call || value instanceof Value.New;
    Value callee = value instanceof Value.Call call ? call.callee() : value;
    if (value instanceof Value.New created) {
      callee = created.type();
    }
    String type = Decorators.simpleName(callee);
    if (type == null || !called && !Character.isUpperCase(type.charAt(0))) {
      return new Raised(Raised.UNKNOWN, "", "", null, false, line);
    }
    List<Argument> arguments =
        value instanceof Value.Call call
            ? call.arguments()
            : value instanceof Value.New created ? created.arguments() : List.of();
    String key = words(arguments, names, false);
    return new Raised(type, key, words(arguments, n -> n, true), null, false, line);
  }

  /** The arguments as text; none where no text is among them, unless all are wanted. */
  private String words(List<Argument> arguments, UnaryOperator<String> names, boolean all) {
    boolean[] text = {all && !arguments.isEmpty()};
    StringBuilder words = new StringBuilder("(");
    for (Argument argument : arguments) {
      Value value =
          argument.value() instanceof Value.Name name
              ? texts.getOrDefault(name.id(), name)
              : argument.value();
      words.append(words.length() == 1 ? "" : ", ").append(Shapes.of(value, names));
      ValueWalker.walk(
          value, part -> text[0] |= part instanceof Value.Text || part instanceof Value.Template);
    }
    String written = words.append(')').toString();
    if (!text[0]) {
      return "";
    }
    return written.length() > MAX_WORDS ? written.substring(0, MAX_WORDS) + "…)" : written;
  }

  private void called(Value value, List<Raised> raised) {
    if (value instanceof Value.Await await) {
      awaited.add(await.value());
    }
    Meaning.Callee callee = value instanceof Value.Call made ? meaning.callee(made.callee()) : null;
    if (callee == null || !runs(callee.function(), value)) {
      return;
    }
    Value.Call call = (Value.Call) value;
    for (Raised inner : of(callee.function(), callee.inside(), running, depth - 1)) {
      String via = inner.via() == null ? callee.name() : inner.via();
      boolean open = inner.via() == null ? callee.open() : inner.open() || callee.open();
      raised.add(
          new Raised(inner.type(), inner.key(), inner.words(), via, open, call.span().line()));
    }
  }

  /** A coroutine runs where it is awaited, a generator where it is iterated. */
  private boolean runs(Declaration.Function function, Value call) {
    return !function.modifiers().has(Modifiers.Modifier.GENERATOR)
        && (!function.modifiers().has(Modifiers.Modifier.ASYNC) || awaited.contains(call));
  }

  private List<Raised> attempt(Statement.Try attempt) {
    List<Raised> raised = new ArrayList<>();
    for (Raised inner : block(attempt.body())) {
      Statement.Handler handler = catching(attempt, inner);
      if (handler == null || again(handler)) {
        raised.add(inner);
      }
    }
    for (Statement.Handler handler : attempt.handlers()) {
      String name = handler.name();
      if (name != null) {
        handled.add(name);
      }
      raised.addAll(block(handler.body()));
      if (name != null) {
        handled.remove(handled.size() - 1);
      }
    }
    raised.addAll(block(attempt.otherwise()));
    raised.addAll(block(attempt.last()));
    return raised;
  }

  private Statement.@Nullable Handler catching(Statement.Try attempt, Raised raised) {
    for (Statement.Handler handler : attempt.handlers()) {
      if (handler.types().isEmpty() || Caught.by(handler.types(), raised.type(), meaning)) {
        return handler;
      }
    }
    return null;
  }

  private boolean again(Statement.Handler handler) {
    String name = handler.name();
    if (name != null) {
      handled.add(name);
    }
    boolean again = block(handler.body()).stream().anyMatch(r -> r.type().equals(AGAIN));
    if (name != null) {
      handled.remove(handled.size() - 1);
    }
    return again;
  }
}
