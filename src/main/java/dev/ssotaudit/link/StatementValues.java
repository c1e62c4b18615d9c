package dev.ssotaudit.link;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values that stand directly in a statement. */
final class StatementValues {
  private StatementValues() {}

  static void of(Statement statement, Consumer<Value> value) {
    if (statement instanceof Statement.Assign assign) {
      value.accept(assign.value());
      assign.targets().forEach(value);
    } else if (statement instanceof Statement.Define define) {
      define.decorators().forEach(decorator -> value.accept(decorator.value()));
      optional(define.value(), value);
      value.accept(define.target());
    } else if (statement instanceof Statement.Return result) {
      optional(result.value(), value);
    } else if (statement instanceof Statement.Evaluate evaluate) {
      value.accept(evaluate.value());
    } else if (statement instanceof Statement.If branch) {
      value.accept(branch.condition());
    } else if (statement instanceof Statement.Loop loop) {
      optional(loop.iterable(), value);
      optional(loop.target(), value);
      optional(loop.condition(), value);
    } else if (statement instanceof Statement.With with) {
      for (Statement.Resource resource : with.resources()) {
        value.accept(resource.value());
        optional(resource.target(), value);
      }
    } else {
      ofRare(statement, value);
    }
  }

  private static void ofRare(Statement statement, Consumer<Value> value) {
    if (statement instanceof Statement.Raise raise) {
      optional(raise.value(), value);
      optional(raise.cause(), value);
    } else if (statement instanceof Statement.Assert check) {
      value.accept(check.condition());
      optional(check.message(), value);
    } else if (statement instanceof Statement.Delete delete) {
      delete.targets().forEach(value);
    } else if (statement instanceof Statement.Match match) {
      value.accept(match.subject());
      for (Statement.Case arm : match.cases()) {
        arm.patterns().forEach(value);
        optional(arm.guard(), value);
      }
    } else if (statement instanceof Statement.Try attempt) {
      attempt.handlers().forEach(handler -> handler.types().forEach(value));
    } else if (statement instanceof Statement.Synchronized block) {
      value.accept(block.lock());
    }
  }

  private static void optional(@Nullable Value candidate, Consumer<Value> value) {
    if (candidate != null) {
      value.accept(candidate);
    }
  }
}
