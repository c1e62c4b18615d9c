package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Statements with blocks: which one begins, and {@code if}, {@code while} and {@code for}. */
final class CompoundStatements {
  private final Parser parser;
  private final Cursor c;

  CompoundStatements(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Whether a compound statement begins here, at the beginning of a line. */
  boolean begins() {
    return switch (c.kind[c.p]) {
      case Tok.IF, Tok.WHILE, Tok.FOR, Tok.TRY, Tok.WITH, Tok.DEF, Tok.CLASS, Tok.AT -> true;
      case Tok.NAME -> {
        if (c.aux[c.p] == Names.ASYNC) {
          int next = c.kind[c.p + 1];
          yield next == Tok.DEF || next == Tok.FOR || next == Tok.WITH;
        }
        yield c.aux[c.p] == Names.MATCH && parser.matchStatement.begins();
      }
      default -> false;
    };
  }

  Stmt statement() {
    int s = c.p;
    return switch (c.kind[s]) {
      case Tok.IF -> conditional();
      case Tok.WHILE -> loop();
      case Tok.FOR -> iteration(s, false);
      case Tok.TRY -> parser.tryStatement.statement();
      case Tok.WITH -> parser.withStatement.statement(s, false);
      case Tok.NAME -> c.atWord(Names.MATCH) ? parser.matchStatement.statement() : async(s);
      default -> parser.definitions.definition();
    };
  }

  /** An {@code else} or {@code finally} block in that column, or nothing. */
  List<Stmt> orelse(int keyword, int indent) {
    if (!parser.statements.continues(keyword, indent)) {
      return List.of();
    }
    int s = c.p++;
    if (!c.at(Tok.COLON)) {
      c.fail("expected ':'");
      return List.of(parser.statements.recover(s));
    }
    c.p++;
    return parser.statements.block(indent);
  }

  private Stmt async(int s) {
    c.p++;
    return switch (c.kind[c.p]) {
      case Tok.FOR -> iteration(s, true);
      case Tok.WITH -> parser.withStatement.statement(s, true);
      default -> {
        c.p--;
        yield parser.definitions.definition();
      }
    };
  }

  private Stmt iteration(int s, boolean async) {
    int indent = c.indent;
    c.p++;
    Expr target = parser.targets.of(parser.expressions);
    c.expect(Tok.IN, "'in'");
    Expr iter = parser.expressions.starExpressions();
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    List<Stmt> orelse = orelse(Tok.ELSE, indent);
    return new Stmt.For(target, iter, body, orelse, async, c.span(s));
  }

  private Stmt loop() {
    int indent = c.indent;
    int s = c.p++;
    Expr test = parser.expressions.named();
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    List<Stmt> orelse = orelse(Tok.ELSE, indent);
    return new Stmt.While(test, body, orelse, c.span(s));
  }

  /** One arm of an {@code if}; the arms are read first and nested afterwards, from behind. */
  private record Arm(int token, Expr test, List<Stmt> body) {}

  private Stmt conditional() {
    int indent = c.indent;
    List<Arm> arms = new ArrayList<>(2);
    arms.add(arm(indent));
    List<Stmt> orelse = List.of();
    while (orelse.isEmpty() && parser.statements.continues(Tok.ELIF, indent)) {
      int s = c.p;
      c.reset();
      try {
        arms.add(arm(indent));
      } catch (SyntaxFailure failure) {
        orelse = List.of(parser.statements.recover(s));
      }
    }
    if (orelse.isEmpty()) {
      orelse = orelse(Tok.ELSE, indent);
    }
    for (int i = arms.size() - 1; i > 0; i--) {
      Arm arm = arms.get(i);
      orelse = List.of(new Stmt.If(arm.test(), arm.body(), orelse, c.span(arm.token())));
    }
    Arm first = arms.get(0);
    return new Stmt.If(first.test(), first.body(), orelse, c.span(first.token()));
  }

  private Arm arm(int indent) {
    int s = c.p++;
    Expr test = parser.expressions.named();
    c.expect(Tok.COLON, "':'");
    return new Arm(s, test, parser.statements.block(indent));
  }
}
