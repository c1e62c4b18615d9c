package dev.ssotaudit.extract.python.syntax;

/** The values in patterns: literals, signed and complex numbers, dotted names. */
final class ValuePatterns {
  private final Parser parser;
  private final Cursor c;

  ValuePatterns(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** A key of a mapping pattern. */
  Expr key() {
    return switch (c.kind[c.p]) {
      case Tok.NAME -> dotted();
      case Tok.NONE, Tok.TRUE, Tok.FALSE -> parser.atoms.atom();
      default -> literal();
    };
  }

  /** A string or a number, perhaps signed, perhaps {@code real ± imaginary}. */
  Expr literal() {
    int s = c.p;
    if (c.at(Tok.STRING) || c.at(Tok.FSTRING_START)) {
      return parser.literals.strings();
    }
    Expr number = signed();
    if (!c.at(Tok.PLUS) && !c.at(Tok.MINUS)) {
      return number;
    }
    Operator op = Grammar.operator(c.kind[c.p++]);
    Expr imaginary = number();
    return new Expr.BinOp(number, op, imaginary, c.span(s));
  }

  /** {@code a.b.c}. */
  Expr dotted() {
    int s = c.p;
    c.height = 0;
    Expr value = parser.expressions.name();
    while (c.accept(Tok.DOT)) {
      c.grow();
      value = new Expr.Attribute(value, c.name(), c.span(s));
    }
    return value;
  }

  private Expr signed() {
    int s = c.p;
    if (!c.accept(Tok.MINUS)) {
      return number();
    }
    return new Expr.UnaryOp(UnaryOperator.USUB, number(), c.span(s));
  }

  private Expr number() {
    if (!c.at(Tok.NUMBER)) {
      throw c.fail("expected a pattern");
    }
    return parser.literals.number();
  }
}
