package dev.ssotaudit.rule.change.behaviour;

import dev.ssotaudit.fact.Declaration;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import dev.ssotaudit.link.StatementBodies;
import dev.ssotaudit.link.ValueWalker;
import dev.ssotaudit.rule.change.shape.Locals;
import dev.ssotaudit.rule.change.shape.Shapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists what a body does, in source order, without entering declarations in it. */
public final class Steps {
  private static final int MAX_TEXT = 100;

  private final UnaryOperator<String> names;
  private final Deque<String> conditions = new ArrayDeque<>();
  private final List<Step> found = new ArrayList<>();

  private Steps(UnaryOperator<String> names) {
    this.names = names;
  }

  /** What a function does. */
  public static List<Step> of(Declaration.Function function) {
    List<Statement> body = function.body() == null ? List.of() : function.body();
    return of(body, Locals.hidden(function.parameters(), body));
  }

  /** What statements do, with names replaced in the keys. */
  public static List<Step> of(List<Statement> body, UnaryOperator<String> names) {
    Steps steps = new Steps(names);
    steps.block(body);
    return steps.found;
  }

  private void block(List<Statement> body) {
    body.forEach(this::statement);
  }

  private void under(String condition, List<Statement> body) {
    conditions.addLast(condition);
    block(body);
    conditions.removeLast();
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Declare) {
      return;
    }
    ValueWalker.walk(List.of(Shallow.of(statement)), this::value, nested -> {});
    if (statement instanceof Statement.If branch) {
      Value condition = branch.condition();
      Value opposite = new Value.Operator("!", List.of(condition), condition.span());
      under("if `" + Shapes.brief(Positive.of(condition), MAX_TEXT) + "`", branch.then());
      under("if `" + Shapes.brief(Positive.of(opposite), MAX_TEXT) + "`", branch.otherwise());
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt);
    } else {
      if (statement instanceof Statement.Raise raise) {
        add(Step.Kind.RAISE, raise.value() == null ? statement : raise, raise.value());
      }
      StatementBodies.of(statement).forEach(this::block);
    }
  }

  private void add(Step.Kind kind, Statement statement, @Nullable Value value) {
    found.add(
        new Step(
            kind,
            Shapes.of(value, names),
            Shapes.of(value, names),
            Shapes.brief(value, 2 * MAX_TEXT),
            List.copyOf(conditions),
            null,
            statement.span()));
  }

  private void attempt(Statement.Try attempt) {
    block(attempt.body());
    for (Statement.Handler handler : attempt.handlers()) {
      List<String> types = handler.types().stream().map(Shapes::of).toList();
      String text = types.isEmpty() ? "everything" : String.join(", ", types);
      found.add(
          new Step(
              Step.Kind.CATCH,
              text,
              text + Shapes.of(handler.body(), names),
              text,
              List.copyOf(conditions),
              null,
              handler.span()));
      under("on `" + text + "`", handler.body());
    }
    block(attempt.otherwise());
    block(attempt.last());
  }

  private void value(Value value) {
    if (value instanceof Value.Await await && await.value() instanceof Value.Call call) {
      call(Step.Kind.AWAIT, call);
    } else if (value instanceof Value.Call call && !awaited(call)) {
      call(Step.Kind.CALL, call);
    }
  }

  /** The walker hands out the {@code await} before the call in it. */
  @SuppressWarnings("ReferenceEquality")
  private boolean awaited(Value.Call call) {
    Step last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && last.kind() == Step.Kind.AWAIT && last.call() == call;
  }

  private void call(Step.Kind kind, Value.Call call) {
    found.add(
        new Step(
            kind,
            Shapes.of(call.callee(), names),
            Shapes.of(call, names),
            Shapes.brief(call, MAX_TEXT),
            List.copyOf(conditions),
            call,
            call.span()));
  }
}
