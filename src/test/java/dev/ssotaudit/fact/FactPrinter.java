package dev.ssotaudit.fact;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts as text for expectations: one line a statement in a Python-like notation, whatever the
 * language, blocks indented by two blanks. Every fact but the spans shows; compound values are
 * parenthesised, so that nothing rests on precedence.
 *
 * <pre>
 * import a.b as c               from ..m import n             import static from a.B import m
 * x = y = v                     x += v                        var final x: T = v
 * @d                            class C&lt;T: B&gt;(Base, k=v) implements I:
 * async generator def f(a, /, b: T = 1, *c, d, **e) -> R throws E:
 * if c: / else:                 match v: / case p, q as a, b if g: / default:
 * for t in i: / while c:        try: / except T, U as e: / else: / finally:
 * with v as t, w:               &lt;why&gt; (unknown)
 * </pre>
 */
public final class FactPrinter {
  private final StringBuilder out = new StringBuilder();
  private int indent;

  private FactPrinter() {}

  /** All statements of a file. */
  public static String print(FileFacts facts) {
    return print(facts.body());
  }

  /** Statements, a line each without a last line end. */
  public static String print(List<Statement> statements) {
    FactPrinter printer = new FactPrinter();
    printer.block(statements);
    return printer.out.toString().stripTrailing();
  }

  /** One value. */
  public static String print(Value value) {
    return ValuePrinter.print(value);
  }

  void block(List<Statement> statements) {
    for (Statement statement : statements) {
      StatementPrinter.write(statement, this);
    }
  }

  void line(String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  /** A line that ends with a colon and the block below it. */
  void block(String head, List<Statement> body) {
    line(head + ":");
    indent++;
    block(body);
    indent--;
  }

  /** A block that is left out when empty. */
  void optionalBlock(String head, List<Statement> body) {
    if (!body.isEmpty()) {
      block(head, body);
    }
  }

  void indented(Runnable lines) {
    indent++;
    lines.run();
    indent--;
  }

  static String values(List<? extends Value> values) {
    return values.stream().map(ValuePrinter::print).collect(Collectors.joining(", "));
  }
}
