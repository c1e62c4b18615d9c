package dev.ssotaudit.link;

import dev.ssotaudit.fact.Argument;
import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Visits every value below statements, parents first, without entering nested declarations. */
public final class ValueWalker {
  private ValueWalker() {}

  /**
   * Visits the values and statements of a body. Bodies of lambdas and anonymous types are entered.
   */
  public static void walk(
      List<Statement> body, Consumer<Value> values, Consumer<Statement> statements) {
    for (Statement statement : body) {
      statements.accept(statement);
      StatementValues.of(statement, value -> walk(value, values, statements));
      for (List<Statement> nested : StatementBodies.of(statement)) {
        walk(nested, values, statements);
      }
    }
  }

  /** Visits a value and everything below it. */
  public static void walk(Value value, Consumer<Value> values) {
    walk(value, values, statement -> {});
  }

  private static void walk(
      @Nullable Value value, Consumer<Value> values, Consumer<Statement> statements) {
    if (value == null) {
      return;
    }
    values.accept(value);
    if (value instanceof Value.Lambda lambda && lambda.function().body() != null) {
      walk(lambda.function().body(), values, statements);
    } else if (value instanceof Value.New created && created.body() != null) {
      for (Statement statement : created.body().body()) {
        if (statement instanceof Statement.Declare declare
            && declare.declaration() instanceof dev.ssotaudit.fact.Declaration.Function function
            && function.body() != null) {
          walk(function.body(), values, statements);
        } else {
          walk(List.of(statement), values, statements);
        }
      }
    }
    children(value, child -> walk(child, values, statements));
  }

  /** Calls the consumer with each direct child. */
  public static void children(Value value, Consumer<Value> child) {
    if (value instanceof Value.Member member) {
      child.accept(member.base());
    } else if (value instanceof Value.Call call) {
      child.accept(call.callee());
      arguments(call.arguments(), child);
    } else if (value instanceof Value.New created) {
      child.accept(created.type());
      arguments(created.arguments(), child);
    } else if (value instanceof Value.Template template) {
      template.parts().forEach(child);
    } else if (value instanceof Value.Operator operator) {
      operator.operands().forEach(child);
    } else if (value instanceof Value.Choice choice) {
      if (choice.condition() != null) {
        child.accept(choice.condition());
      }
      choice.arms().forEach(child);
    } else if (value instanceof Value.Container container) {
      container.entries().forEach(entry -> entry(entry, child));
    } else {
      rareChildren(value, child);
    }
  }

  private static void rareChildren(Value value, Consumer<Value> child) {
    if (value instanceof Value.Cast cast) {
      child.accept(cast.value());
    } else if (value instanceof Value.Index index) {
      child.accept(index.base());
      child.accept(index.key());
    } else if (value instanceof Value.Await await) {
      child.accept(await.value());
    } else if (value instanceof Value.Yield yield && yield.value() != null) {
      child.accept(yield.value());
    } else if (value instanceof Value.MethodReference reference) {
      child.accept(reference.base());
    } else if (value instanceof Value.Assigning assigning) {
      child.accept(assigning.target());
      child.accept(assigning.value());
    } else if (value instanceof Value.Comprehension comprehension) {
      comprehension(comprehension, child);
    }
  }

  private static void comprehension(Value.Comprehension comprehension, Consumer<Value> child) {
    for (Value.Clause clause : comprehension.clauses()) {
      child.accept(clause.iterable());
      child.accept(clause.target());
      clause.conditions().forEach(child);
    }
    if (comprehension.key() != null) {
      child.accept(comprehension.key());
    }
    child.accept(comprehension.element());
  }

  private static void arguments(List<Argument> arguments, Consumer<Value> child) {
    for (Argument argument : arguments) {
      child.accept(argument.value());
    }
  }

  private static void entry(Value.Entry entry, Consumer<Value> child) {
    if (entry.key() != null) {
      child.accept(entry.key());
    }
    child.accept(entry.value());
  }
}
