package dev.ssotaudit.rule.change.shape;

import dev.ssotaudit.fact.Statement;
import dev.ssotaudit.fact.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Canonical text of values and statements. */
public final class Shapes {
  private Shapes() {}

  /** The text of a value; {@code none} for null. */
  public static String of(@Nullable Value value) {
    return of(value, UnaryOperator.identity());
  }

  /** The text of a value with its simple names replaced. */
  public static String of(@Nullable Value value, UnaryOperator<String> names) {
    ValueWriter writer = new ValueWriter(names);
    writer.write(value);
    return writer.text();
  }

  /** The text of statements, one a line, nested ones indented. */
  public static String of(List<Statement> body) {
    return of(body, UnaryOperator.identity());
  }

  /** The text of statements with the simple names of values replaced. */
  public static String of(List<Statement> body, UnaryOperator<String> names) {
    ValueWriter writer = new ValueWriter(names);
    new StatementWriter(writer).block(body, 0);
    return writer.text();
  }

  /** The text of a value, cut at {@code limit} characters. */
  public static String brief(@Nullable Value value, int limit) {
    String text = of(value);
    return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
  }
}
