package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Numbers and strings, with implicit concatenation. */
final class Literals {
  private static final Expr.Num.Kind[] KINDS = Expr.Num.Kind.values();

  private final Parser parser;
  private final Cursor c;
  private final Escapes escapes;

  Literals(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
    this.escapes = new Escapes(c);
  }

  Expr.Num number() {
    int s = c.p++;
    int bits = c.aux[s];
    Loc loc = c.token(s);
    if ((bits & NumberScanner.PYTHON2) != 0) {
      c.python2(loc, "octal or long number");
    }
    Expr.Num.Kind kind = KINDS[bits & (NumberScanner.PYTHON2 - 1)];
    return new Expr.Num(kind, c.text.substring(c.start[s], c.end[s]), loc);
  }

  /** One or more literals side by side: a {@code Str}, {@code JoinedStr} or {@code TemplateStr}. */
  Expr strings() {
    int s = c.p;
    if (c.at(Tok.STRING) && c.kind[s + 1] != Tok.STRING && c.kind[s + 1] != Tok.FSTRING_START) {
      StringPiece piece = piece();
      return new Expr.Str(piece.value(), List.of(piece), piece.loc());
    }
    List<StringPiece> plain = new ArrayList<>(4);
    while (c.at(Tok.STRING)) {
      plain.add(piece());
    }
    if (!c.at(Tok.FSTRING_START)) {
      return concatenated(plain, c.span(s));
    }
    return parser.fstrings.joined(s, plain);
  }

  /** The plain literal at hand. */
  StringPiece piece() {
    int s = c.p++;
    int flags = c.aux[s];
    int quotes = (flags & Tok.TRIPLE) != 0 ? 3 : 1;
    int prefix = flags & Tok.PREFIX_LENGTH;
    int body = c.start[s] + prefix + quotes;
    Loc loc = c.token(s);
    if ((flags & Tok.BYTES) != 0 && (flags & Tok.WIDE) != 0) {
      c.problem(loc, "bytes literal has characters above ASCII");
    }
    if ((flags & Tok.RAW) != 0 && (flags & Tok.UNICODE) != 0) {
      c.python2(loc, "ur'' string");
    }
    String value = value(body, c.end[s] - quotes, flags, loc);
    String letters = prefix == 0 ? "" : c.text.substring(c.start[s], c.start[s] + prefix);
    return new StringPiece(value, letters, quotes, loc);
  }

  /** The value of a stretch of literal text. */
  String value(int from, int to, int flags, Loc loc) {
    int special = flags & (Tok.ESCAPES | Tok.RETURNS | Tok.BRACES);
    if (special == 0 || (special == Tok.ESCAPES && (flags & Tok.RAW) != 0)) {
      return c.text.substring(from, to);
    }
    return escapes.decode(from, to, flags, loc);
  }

  private Expr.Str concatenated(List<StringPiece> pieces, Loc loc) {
    StringBuilder value = new StringBuilder();
    boolean bytes = pieces.get(0).bytes();
    for (StringPiece piece : pieces) {
      value.append(piece.value());
      if (piece.bytes() != bytes) {
        c.problem(piece.loc(), "bytes and text side by side");
        bytes = piece.bytes();
      }
    }
    return new Expr.Str(value.toString(), List.copyOf(pieces), loc);
  }
}
