package dev.ssotaudit.extract.python.syntax;

import java.util.Random;
import java.util.function.Supplier;

/** Random programs over the whole grammar, valid for CPython's parser; same seed, same program. */
final class ProgramGenerator {
  private final Random random;
  private final ExpressionGenerator expressions;
  private final boolean newest;
  private final StringBuilder out = new StringBuilder();

  private ProgramGenerator(long seed, boolean newest) {
    random = new Random(seed);
    this.newest = newest;
    expressions = new ExpressionGenerator(random, newest);
  }

  /** A program; with syntax newer than 3.11 if {@code newest}. */
  static String program(long seed, boolean newest) {
    ProgramGenerator generator = new ProgramGenerator(seed, newest);
    for (int i = 0; i < 12; i++) {
      generator.statement(0, 3);
    }
    return generator.out.toString();
  }

  private void statement(int indent, int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      line(indent, simple() + (random.nextInt(8) == 0 ? "; " + simple() : ""));
      return;
    }
    switch (random.nextInt(9)) {
      case 0 -> conditional(indent, depth);
      case 1 -> block(indent, "while " + named() + ":", depth, "else:");
      case 2 ->
          block(indent, async() + "for " + targets() + " in " + stars() + ":", depth, "else:");
      case 3 -> block(indent, async() + "with " + items() + ":", depth, null);
      case 4 -> tryStatement(indent, depth);
      case 5 -> function(indent, depth);
      case 6 -> classDef(indent, depth);
      case 7 -> match(indent, depth);
      default -> line(indent, "if " + named() + ": " + simple());
    }
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent))
        .append(text)
        .append(random.nextInt(12) == 0 ? "  # note\n" : "\n");
    if (random.nextInt(15) == 0) {
      out.append("\n   # between\n");
    }
  }

  private void body(int indent, int depth) {
    int deeper = indent + 1 + random.nextInt(4);
    for (int i = random.nextInt(3); i >= 0; i--) {
      statement(deeper, depth - 1);
    }
  }

  private void block(int indent, String header, int depth, String orelse) {
    line(indent, header);
    body(indent, depth);
    if (orelse != null && random.nextInt(3) == 0) {
      line(indent, orelse);
      body(indent, depth);
    }
  }

  private void conditional(int indent, int depth) {
    block(indent, "if " + named() + ":", depth, null);
    for (int i = random.nextInt(3); i > 0; i--) {
      block(indent, "elif " + named() + ":", depth, null);
    }
    if (random.nextBoolean()) {
      block(indent, "else:", depth, null);
    }
  }

  private void tryStatement(int indent, int depth) {
    block(indent, "try:", depth, null);
    String star = random.nextInt(4) == 0 ? "*" : "";
    int handlers = random.nextInt(3);
    for (int i = 0; i < handlers; i++) {
      String types = newest && random.nextInt(3) == 0 ? "E1, E2" : expr() + pick("", " as e");
      block(indent, "except" + star + " " + types + ":", depth, null);
    }
    if (handlers > 0 && random.nextBoolean()) {
      block(indent, "else:", depth, null);
    }
    if (handlers == 0 || random.nextBoolean()) {
      block(indent, "finally:", depth, null);
    }
  }

  private void function(int indent, int depth) {
    decorators(indent);
    String returns = random.nextBoolean() ? " -> " + expr() : "";
    String header =
        async() + "def " + name() + typeParams() + "(" + expressions.parameters(true) + ")";
    block(indent, header + returns + ":", depth, null);
  }

  private void classDef(int indent, int depth) {
    decorators(indent);
    String bases = pick("", "()", "(" + expressions.arguments(2) + ")");
    block(indent, "class " + name() + typeParams() + bases + ":", depth, null);
  }

  private void decorators(int indent) {
    for (int i = random.nextInt(3); i > 1; i--) {
      line(indent, "@" + named());
    }
  }

  private void match(int indent, int depth) {
    line(indent, "match " + pick(expr(), "*" + name() + ", " + expr(), "(" + expr() + ")") + ":");
    PatternGenerator patterns = new PatternGenerator(random);
    for (int i = random.nextInt(3); i >= 0; i--) {
      String guard = random.nextInt(3) == 0 ? " if " + named() : "";
      block(indent + 2, "case " + patterns.top() + guard + ":", depth, null);
    }
  }

  private String items() {
    Supplier<String> item = () -> expr() + pick("", " as " + expressions.target(1));
    String list = item.get() + (random.nextBoolean() ? ", " + item.get() : "");
    return pick(list, "(" + list + ")", "(" + list + ",)", "(" + expr() + ", *" + name() + ")");
  }

  private String simple() {
    return switch (random.nextInt(17)) {
      case 0 -> "pass";
      case 1 -> "return " + pick("", stars());
      case 2 -> "raise " + pick("", expr(), expr() + " from " + expr());
      case 3 -> "del " + expressions.target(0) + pick("", ", (a.b, [c]),");
      case 4 -> "assert " + expr() + pick("", ", " + expr());
      case 5 -> "import " + pick("a", "a.b.c", "a as b, c.d as e");
      case 6 ->
          "from "
              + pick("a", ".", "...a.b", "....")
              + " import "
              + pick("*", "a as b, c", "(a, b as c,)");
      case 7 -> pick("global", "nonlocal") + " a, b";
      case 8, 9 ->
          targets() + " = " + pick(targets() + " = ", "") + pick(stars(), "yield " + expr());
      case 10 -> expressions.target(0) + pick(" += ", " **= ", " //= ", " @= ", " >>= ") + stars();
      case 11 -> pick("a", "(a)", "a.b", "a[0]") + ": " + expr() + pick("", " = " + stars());
      case 12 -> newest ? "type " + name() + typeParams() + " = " + expr() : "continue";
      case 13 -> pick("yield", "yield from " + expr(), "await " + name(), "break");
      default -> stars();
    };
  }

  private String typeParams() {
    return newest && random.nextInt(3) == 0
        ? pick("[T]", "[T: int, *Ts, **P]", "[T = " + expr() + "]", "[*Ts = *a, **P = b]")
        : "";
  }

  private String async() {
    return random.nextInt(4) == 0 ? "async " : "";
  }

  private String targets() {
    return pick(expressions.target(2), expressions.target(1) + ", *" + expressions.target(0));
  }

  private String stars() {
    return pick(expr(), expr(), expr() + ", " + expr(), "*" + name() + ", " + expr() + ",");
  }

  private String named() {
    return random.nextInt(5) == 0 ? name() + " := " + expr() : expr();
  }

  private String expr() {
    return expressions.expr(3);
  }

  private String name() {
    return expressions.name();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
