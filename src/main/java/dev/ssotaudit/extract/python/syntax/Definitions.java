package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Functions, classes and their decorators. */
final class Definitions {
  private final Parser parser;
  private final Cursor c;

  Definitions(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** At {@code def}, {@code async def}, {@code class} or the first decorator. */
  Stmt definition() {
    List<Expr> decorators = c.at(Tok.AT) ? decorators() : List.of();
    int s = c.p;
    c.reset();
    boolean async = c.atWord(Names.ASYNC) && c.kind[s + 1] == Tok.DEF;
    if (async) {
      c.p++;
    }
    if (c.at(Tok.DEF)) {
      return function(s, decorators, async);
    }
    if (c.at(Tok.CLASS)) {
      return classDef(s, decorators);
    }
    throw c.fail("expected a function or class behind its decorators");
  }

  private List<Expr> decorators() {
    List<Expr> decorators = new ArrayList<>(2);
    while (c.accept(Tok.AT)) {
      c.reset();
      decorators.add(parser.expressions.named());
      if (!c.at(Tok.NEWLINE)) {
        throw c.fail("invalid syntax");
      }
      c.newline();
    }
    return List.copyOf(decorators);
  }

  private Stmt function(int s, List<Expr> decorators, boolean async) {
    int indent = c.indent;
    int nameToken = ++c.p;
    String name = c.name();
    List<TypeParam> typeParams = parser.parameters.typeParams();
    Arguments args = parser.parameters.function();
    Expr returns = c.accept(Tok.ARROW) ? parser.expressions.expression() : null;
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    return new Stmt.FunctionDef(
        name, typeParams, args, returns, body, decorators, async, c.token(nameToken), c.span(s));
  }

  private Stmt classDef(int s, List<Expr> decorators) {
    int indent = c.indent;
    int nameToken = ++c.p;
    String name = c.name();
    List<TypeParam> typeParams = parser.parameters.typeParams();
    List<Expr> bases = new ArrayList<>(2);
    List<Keyword> keywords = new ArrayList<>(2);
    if (c.at(Tok.LPAR)) {
      parser.trailers.arguments(bases, keywords);
    }
    c.expect(Tok.COLON, "':'");
    List<Stmt> body = parser.statements.block(indent);
    return new Stmt.ClassDef(
        name,
        typeParams,
        List.copyOf(bases),
        List.copyOf(keywords),
        body,
        decorators,
        c.token(nameToken),
        c.span(s));
  }
}
