package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Patterns of {@code case} (PEP 634). */
final class Patterns {
  private final Parser parser;
  private final Cursor c;
  private final ValuePatterns values;

  Patterns(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
    this.values = new ValuePatterns(parser);
  }

  /** {@code patterns}: one, or an open sequence. */
  Pattern top() {
    int s = c.p;
    Pattern first = maybeStar();
    if (!c.at(Tok.COMMA)) {
      return first instanceof Pattern.MatchStar
          ? new Pattern.MatchSequence(List.of(first), c.span(s))
          : first;
    }
    List<Pattern> patterns = new ArrayList<>(4);
    patterns.add(first);
    while (c.accept(Tok.COMMA) && !c.at(Tok.COLON) && !c.at(Tok.IF)) {
      patterns.add(maybeStar());
    }
    return new Pattern.MatchSequence(List.copyOf(patterns), c.span(s));
  }

  private Pattern maybeStar() {
    if (!c.at(Tok.STAR)) {
      return pattern();
    }
    int s = c.p++;
    boolean wildcard = c.atWord(Names.UNDERSCORE);
    String name = c.name();
    return new Pattern.MatchStar(wildcard ? null : name, c.span(s));
  }

  private Pattern pattern() {
    c.enter();
    int s = c.p;
    Pattern first = alternatives();
    c.leave();
    if (!c.accept(Tok.AS)) {
      return first;
    }
    String name = c.name();
    return new Pattern.MatchAs(first, name, c.span(s));
  }

  private Pattern alternatives() {
    int s = c.p;
    Pattern first = closed();
    if (!c.at(Tok.VBAR)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>(4);
    patterns.add(first);
    while (c.accept(Tok.VBAR)) {
      patterns.add(closed());
    }
    return new Pattern.MatchOr(List.copyOf(patterns), c.span(s));
  }

  private Pattern closed() {
    int s = c.p;
    switch (c.kind[s]) {
      case Tok.NAME:
        return named();
      case Tok.LPAR:
        return group();
      case Tok.LSQB:
        c.p++;
        List<Pattern> patterns = until(Tok.RSQB, "']'");
        return new Pattern.MatchSequence(patterns, c.span(s));
      case Tok.LBRACE:
        return mapping();
      case Tok.NONE, Tok.TRUE, Tok.FALSE:
        return new Pattern.MatchSingleton((Expr.Constant) parser.atoms.atom(), c.span(s));
      default:
        return new Pattern.MatchValue(values.literal(), c.span(s));
    }
  }

  private Pattern named() {
    int s = c.p;
    int next = c.kind[s + 1];
    if (next != Tok.DOT && next != Tok.LPAR) {
      boolean wildcard = c.atWord(Names.UNDERSCORE);
      String name = c.name();
      return new Pattern.MatchAs(null, wildcard ? null : name, c.span(s));
    }
    Expr value = values.dotted();
    return c.at(Tok.LPAR) ? classPattern(value, s) : new Pattern.MatchValue(value, c.span(s));
  }

  private Pattern group() {
    int s = c.p++;
    if (c.accept(Tok.RPAR)) {
      return new Pattern.MatchSequence(List.of(), c.span(s));
    }
    Pattern first = maybeStar();
    if (c.at(Tok.RPAR) && !(first instanceof Pattern.MatchStar)) {
      c.p++;
      return first;
    }
    List<Pattern> patterns = new ArrayList<>(4);
    patterns.add(first);
    if (c.accept(Tok.COMMA)) {
      patterns.addAll(until(Tok.RPAR, "')'"));
    } else {
      c.expect(Tok.RPAR, "',' or ')'");
    }
    return new Pattern.MatchSequence(List.copyOf(patterns), c.span(s));
  }

  private List<Pattern> until(int closing, String name) {
    List<Pattern> patterns = new ArrayList<>(4);
    while (!c.at(closing)) {
      patterns.add(maybeStar());
      if (!c.accept(Tok.COMMA)) {
        break;
      }
    }
    c.expect(closing, name);
    return List.copyOf(patterns);
  }

  private Pattern mapping() {
    int s = c.p++;
    List<Expr> keys = new ArrayList<>(4);
    List<Pattern> patterns = new ArrayList<>(4);
    String rest = null;
    while (!c.at(Tok.RBRACE)) {
      if (c.accept(Tok.DOUBLESTAR)) {
        rest = c.name();
      } else {
        keys.add(values.key());
        c.expect(Tok.COLON, "':'");
        patterns.add(pattern());
      }
      if (!c.accept(Tok.COMMA)) {
        break;
      }
    }
    c.expect(Tok.RBRACE, "'}'");
    return new Pattern.MatchMapping(List.copyOf(keys), List.copyOf(patterns), rest, c.span(s));
  }

  private Pattern classPattern(Expr cls, int s) {
    c.p++;
    List<Pattern> patterns = new ArrayList<>(4);
    List<String> attrs = new ArrayList<>(4);
    List<Pattern> attrPatterns = new ArrayList<>(4);
    while (!c.at(Tok.RPAR)) {
      if (c.at(Tok.NAME) && c.kind[c.p + 1] == Tok.EQUAL) {
        attrs.add(c.name());
        c.p++;
        attrPatterns.add(pattern());
      } else if (attrs.isEmpty()) {
        patterns.add(pattern());
      } else {
        throw c.fail("positional pattern follows keyword pattern");
      }
      if (!c.accept(Tok.COMMA)) {
        break;
      }
    }
    c.expect(Tok.RPAR, "',' or ')'");
    return new Pattern.MatchClass(
        cls, List.copyOf(patterns), List.copyOf(attrs), List.copyOf(attrPatterns), c.span(s));
  }
}
