package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** {@code import} and {@code from … import}. */
final class Imports {
  private final Cursor c;

  Imports(Cursor cursor) {
    this.c = cursor;
  }

  Stmt plain() {
    int s = c.p++;
    List<Alias> names = new ArrayList<>(2);
    do {
      int from = c.p;
      String name = dotted();
      names.add(alias(name, from));
    } while (c.accept(Tok.COMMA));
    return new Stmt.Import(List.copyOf(names), c.span(s));
  }

  Stmt from() {
    int s = c.p++;
    int level = 0;
    while (c.at(Tok.DOT) || c.at(Tok.ELLIPSIS)) {
      level += c.end[c.p] - c.start[c.p];
      c.p++;
    }
    String module = level > 0 && c.at(Tok.IMPORT) ? null : dotted();
    c.expect(Tok.IMPORT, "'import'");
    List<Alias> names = names();
    return new Stmt.ImportFrom(module, names, level, c.span(s));
  }

  private List<Alias> names() {
    int from = c.p;
    if (c.accept(Tok.STAR)) {
      return List.of(new Alias("*", null, c.span(from)));
    }
    boolean parentheses = c.accept(Tok.LPAR);
    List<Alias> names = new ArrayList<>(4);
    do {
      if (parentheses && c.at(Tok.RPAR) && !names.isEmpty()) {
        break;
      }
      int at = c.p;
      String name = c.name();
      names.add(alias(name, at));
    } while (c.accept(Tok.COMMA));
    if (parentheses) {
      c.expect(Tok.RPAR, "',' or ')'");
    }
    return List.copyOf(names);
  }

  private Alias alias(String name, int from) {
    String asname = c.accept(Tok.AS) ? c.name() : null;
    return new Alias(name, asname, c.span(from));
  }

  private String dotted() {
    String first = c.name();
    if (!c.at(Tok.DOT)) {
      return first;
    }
    StringBuilder name = new StringBuilder(first);
    while (c.accept(Tok.DOT)) {
      name.append('.').append(c.name());
    }
    return name.toString();
  }
}
