package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** {@code match} (PEP 634), whose keywords are names elsewhere. */
final class MatchStatement {
  private final Parser parser;
  private final Cursor c;

  MatchStatement(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /**
   * Whether the name {@code match} at hand begins a match statement: no other statement that begins
   * with a name can end in a colon.
   */
  boolean begins() {
    int i = c.p + 1;
    if (!Grammar.STARTS[c.kind[i]]) {
      return false;
    }
    while (c.kind[i] != Tok.NEWLINE && c.kind[i] != Tok.EOF) {
      i++;
    }
    return c.kind[i - 1] == Tok.COLON;
  }

  Stmt statement() {
    int indent = c.indent;
    int s = c.p++;
    Expr subject = parser.expressions.starNamedExpressions();
    c.expect(Tok.COLON, "':'");
    if (!c.at(Tok.NEWLINE) || !deeper(c.aux[c.p], indent)) {
      throw c.fail("expected an indented block of cases");
    }
    if (!parser.statements.enterBlock()) {
      throw c.fail("blocks are nested too deeply");
    }
    c.newline();
    int caseIndent = c.indent;
    List<MatchCase> cases = new ArrayList<>(4);
    while (deeper(c.indent, indent)) {
      cases.add(c.atWord(Names.CASE) ? matchCase() : stray(caseIndent));
    }
    parser.statements.leaveBlock();
    return new Stmt.Match(subject, List.copyOf(cases), c.span(s));
  }

  private MatchCase matchCase() {
    int indent = c.indent;
    int s = c.p++;
    c.reset();
    try {
      Pattern pattern = parser.patterns.top();
      Expr guard = c.accept(Tok.IF) ? parser.expressions.named() : null;
      c.expect(Tok.COLON, "':'");
      return new MatchCase(pattern, guard, parser.statements.block(indent));
    } catch (SyntaxFailure failure) {
      return wildcard(s, parser.statements.blockBelow());
    }
  }

  /** A statement where a case was expected, kept as a case that matches anything. */
  private MatchCase stray(int caseIndent) {
    int s = c.p;
    c.problem(c.token(s), c.indent == caseIndent ? "expected 'case'" : "unexpected indentation");
    List<Stmt> body = new ArrayList<>();
    parser.statements.statement(body);
    return wildcard(s, body);
  }

  private MatchCase wildcard(int s, List<Stmt> body) {
    return new MatchCase(new Pattern.MatchAs(null, null, c.token(s)), null, List.copyOf(body));
  }

  private static boolean deeper(int indent, int than) {
    return indent >= 0 && (indent & 0xffff) > (than & 0xffff);
  }
}
