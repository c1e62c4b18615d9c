package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** f-strings (PEP 498, 701) and t-strings (PEP 750). */
final class Fstrings {
  private final Parser parser;
  private final Cursor c;

  Fstrings(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /**
   * A concatenation that began at token {@code s} with {@code plain} and goes on at an f-string.
   */
  Expr joined(int s, List<StringPiece> plain) {
    List<Expr> values = new ArrayList<>();
    List<Loc> pieces = new ArrayList<>(4);
    for (StringPiece piece : plain) {
      add(values, piece);
      pieces.add(piece.loc());
    }
    boolean template = false;
    while (c.at(Tok.STRING) || c.at(Tok.FSTRING_START)) {
      int from = c.p;
      if (c.at(Tok.STRING)) {
        add(values, parser.literals.piece());
      } else {
        boolean t = (c.aux[c.p] & Tok.TEMPLATE) != 0;
        template |= t;
        c.p++;
        parts(values, t);
        c.expect(Tok.FSTRING_END, "the end of the f-string");
      }
      pieces.add(c.span(from));
    }
    c.grow();
    List<Expr> merged = merged(values);
    Loc loc = c.span(s);
    return template
        ? new Expr.TemplateStr(merged, List.copyOf(pieces), loc)
        : new Expr.JoinedStr(merged, List.copyOf(pieces), loc);
  }

  private void add(List<Expr> values, StringPiece piece) {
    if (piece.bytes()) {
      c.problem(piece.loc(), "bytes and text side by side");
    }
    values.add(new Expr.Str(piece.value(), List.of(piece), piece.loc()));
  }

  /** Literal text and replacement fields, as long as there are any. */
  private void parts(List<Expr> values, boolean template) {
    while (true) {
      if (c.at(Tok.FSTRING_MIDDLE)) {
        int s = c.p++;
        Loc loc = c.token(s);
        values.add(text(parser.literals.value(c.start[s], c.end[s], c.aux[s], loc), loc));
      } else if (c.at(Tok.LBRACE)) {
        field(values, template);
      } else {
        return;
      }
    }
  }

  private void field(List<Expr> values, boolean template) {
    int s = c.p++;
    Expr value = parser.expressions.yieldOrStarExpressions();
    String source = c.text.substring(c.end[s], c.end[c.p - 1]);
    boolean debug = c.at(Tok.EQUAL);
    if (debug) {
      values.add(debugText(s));
    }
    int conversion = conversion();
    Expr.JoinedStr spec = c.at(Tok.COLON) ? spec() : null;
    if (debug && spec == null && conversion < 0) {
      conversion = 'r';
    }
    c.expect(Tok.RBRACE, "'}'");
    Loc loc = c.span(s);
    values.add(
        template
            ? new Expr.Interpolation(value, source, conversion, spec, loc)
            : new Expr.FormattedValue(value, conversion, spec, loc));
  }

  /** {@code {x=}} also shows its own source, with the spaces around it. */
  private Expr.Str debugText(int brace) {
    int from = c.end[brace];
    c.p++;
    int to = c.start[c.p];
    Loc end = c.token(c.p);
    Loc begin = c.token(brace);
    Loc loc = new Loc(begin.endLine(), begin.endColumn(), end.line(), end.column(), from, to);
    return text(c.text.substring(from, to), loc);
  }

  private int conversion() {
    if (!c.accept(Tok.EXCLAM)) {
      return -1;
    }
    int s = c.p;
    if (!c.at(Tok.NAME) || c.end[s] - c.start[s] != 1 || "sra".indexOf(charAt(s)) < 0) {
      throw c.fail("expected conversion 's', 'r' or 'a'");
    }
    c.p++;
    return charAt(s);
  }

  private char charAt(int token) {
    return c.text.charAt(c.start[token]);
  }

  private Expr.JoinedStr spec() {
    int s = c.p++;
    List<Expr> values = new ArrayList<>(2);
    c.enter();
    parts(values, false);
    c.leave();
    List<Expr> merged = merged(values);
    Loc colon = c.token(s);
    Loc end = c.token(c.p);
    Loc loc =
        new Loc(colon.line(), colon.column(), end.line(), end.column(), c.start[s], c.start[c.p]);
    return new Expr.JoinedStr(merged, List.of(loc), loc);
  }

  /** Joins literal parts that stand side by side, and drops empty ones, as CPython does. */
  private static List<Expr> merged(List<Expr> values) {
    List<Expr> merged = new ArrayList<>(values.size());
    int i = 0;
    while (i < values.size()) {
      if (!(values.get(i) instanceof Expr.Str first)) {
        merged.add(values.get(i++));
        continue;
      }
      Expr.Str last = first;
      List<StringPiece> pieces = new ArrayList<>(first.pieces());
      StringBuilder value = new StringBuilder(first.value());
      while (++i < values.size() && values.get(i) instanceof Expr.Str next) {
        last = next;
        pieces.addAll(next.pieces());
        value.append(next.value());
      }
      if (value.length() > 0) {
        Loc loc = pieces.size() == 1 ? first.loc() : first.loc().to(last.loc());
        merged.add(new Expr.Str(value.toString(), List.copyOf(pieces), loc));
      }
    }
    return List.copyOf(merged);
  }

  private static Expr.Str text(String value, Loc loc) {
    return new Expr.Str(value, List.of(new StringPiece(value, "", 1, loc)), loc);
  }
}
