package dev.ssotaudit.extract.python.syntax;

import java.util.Random;

/** Random expressions for {@link ProgramGenerator}. */
final class ExpressionGenerator {
  private final Random random;
  private final boolean newest;

  ExpressionGenerator(Random random, boolean newest) {
    this.random = random;
    this.newest = newest;
  }

  String name() {
    return pick("a", "b", "c", "match", "case", "type", "_", "print", "é", "ﬁx", "long_name", "x1");
  }

  String target(int depth) {
    if (depth == 0) {
      return pick(name(), name() + ".attr", name() + "[" + expr(1) + "]", name() + "().x");
    }
    String inner = target(depth - 1);
    return pick(inner, "(" + inner + ", " + target(0) + ")", "[" + inner + ", *" + target(0) + "]");
  }

  String expr(int depth) {
    if (depth == 0) {
      return atom();
    }
    int next = depth - 1;
    return switch (random.nextInt(20)) {
      case 0, 1 -> expr(next) + binary() + expr(next);
      case 2 -> pick("-" + group(next), "~" + group(next), "(not " + expr(next) + ")");
      case 3 ->
          expr(next) + pick(" and ", " or ") + group(next) + pick(" or ", " and ") + group(next);
      case 4 -> group(next) + comparison() + group(next) + comparison() + group(next);
      case 5 -> group(next) + " if " + group(next) + " else " + expr(next);
      case 6 -> "(lambda " + parameters(false) + ": " + expr(next) + ")";
      case 7 -> group(next) + "." + name();
      case 8, 9 -> group(next) + "(" + arguments(next) + ")";
      case 10 -> group(next) + "[" + index(next) + "]";
      case 11 -> "[" + list(next) + "]";
      case 12 -> "{" + list(next) + "}";
      case 13 -> "{" + expr(next) + ": " + expr(next) + ", **" + group(next) + pick("", ",") + "}";
      case 14 -> comprehension(next);
      case 15 -> "(" + list(next) + ")";
      case 16 -> strings(next);
      case 17 -> "(" + name() + " := " + expr(next) + ")";
      case 18 ->
          pick("(await " + name() + ")", "(yield)", "(yield " + expr(next) + ")", "(yield from a)");
      default -> atom();
    };
  }

  String arguments(int depth) {
    String positional = pick(expr(depth), "*" + group(depth), name() + " := " + expr(depth));
    String named = pick("k=" + expr(depth), "**" + group(depth), "match=1, *" + name());
    return pick(positional, positional + ", " + named, named + ",", expr(depth) + clauses(depth));
  }

  String parameters(boolean annotated) {
    String type = annotated && random.nextBoolean() ? ": " + expr(1) : "";
    String first = "a" + type + pick("", ", b" + type);
    String star = pick("", ", *", ", *args" + (annotated ? pick("", ": *Ts", type) : ""));
    String behind = star.isEmpty() ? "" : ", k" + type + pick("", "=" + expr(1)) + ", m=1";
    String slash = pick("", ", /", ", /, d=" + expr(1));
    return pick("", first + slash + star + behind + pick("", ", **kw" + type, ","));
  }

  private String group(int depth) {
    return depth == 0 ? pick(name(), "(" + atom() + ")") : "(" + expr(depth - 1) + ")";
  }

  private String atom() {
    return switch (random.nextInt(6)) {
      case 0 ->
          pick(
              "1", "0", "0xFf_1", "0o17", "0b1_0", "1_000", "1.5", ".5e-3", "1e10", "2j", "1_0.j",
              "5.");
      case 1 -> pick("None", "True", "False", "...", "()", "[]", "{}");
      case 2 -> strings(0);
      default -> name();
    };
  }

  private String strings(int depth) {
    if (newest && random.nextInt(4) == 0) {
      // CPython 3.14.0 cuts an interpolation's text at "!=".
      String field = "{" + field(depth, "`").replace('`', '"').replace("!=", "<=") + "}";
      return pick("t'a " + field + " b'", "tr'{ a }" + field + "\\d' t'{a}'");
    }
    return random.nextInt(3) == 0
        ? string(depth) + pick(" ", "\t", "  ") + string(depth)
        : pick(string(depth), "b'x\\x00y' rb\"\\z\"");
  }

  private String string(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> pick("'a\\n\\'b'", "\"é😀\"", "r'\\d'", "u'x'", "'\\u00e9\\N{BULLET}\\101'", "''");
      case 1 -> "'''long\n  text\\\n'''";
      case 2 -> "f'{{lit}} {" + field(depth, "\"") + "}'";
      case 3 -> "f\"\"\"x {" + field(depth, "'") + "} y\n{ " + name() + " = }\"\"\"";
      default -> newest ? newestString(depth) : "rf'\\d{" + name() + "!r}'";
    };
  }

  private String newestString(int depth) {
    return pick(
        "f'{" + field(depth, "'") + "}'",
        "f'{'\\n'.join(a)}'",
        "f'{a:{f'{b!s}'}}'",
        "f'{a # c\n}'");
  }

  private String field(int depth, String quote) {
    String value =
        pick(
            name(),
            name() + "[" + quote + "k" + quote + "]",
            "(" + name() + " or 1)",
            name() + " != b");
    return value + pick("", "!r", "=", "=!s", ":>10", ":{a}.{b!r}f", "!a:x", ":%H:%M");
  }

  private String index(int depth) {
    String slice =
        pick("", expr(depth)) + ":" + pick("", expr(depth)) + pick("", ":", ":" + expr(depth));
    return pick(
        expr(depth), slice, slice + ", " + expr(depth), "*" + name(), expr(depth) + ",", "a := 1");
  }

  private String list(int depth) {
    return pick(
        expr(depth) + ", *" + group(depth),
        expr(depth) + ",",
        expr(depth) + ", x := 1,\n " + expr(depth));
  }

  private String comprehension(int depth) {
    String element = expr(depth) + clauses(depth);
    return pick(
        "[" + element + "]", "{" + element + "}", "(" + element + ")", "{a: " + element + "}");
  }

  private String clauses(int depth) {
    String one = pick(" for ", " async for ") + target(1) + " in " + group(depth);
    return pick(one, one + " if " + group(depth), one + pick(" for a, b in c", " if x if y"));
  }

  private String binary() {
    return pick(
        " + ", " - ", "*", " / ", "//", " % ", " @ ", "**", " << ", ">>", " & ", "|", " ^ ");
  }

  private String comparison() {
    return pick(
        " < ", " > ", " == ", " != ", " <= ", " >= ", " is ", " is not ", " in ", " not in ");
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
