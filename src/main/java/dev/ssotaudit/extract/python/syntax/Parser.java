package dev.ssotaudit.extract.python.syntax;

import java.util.List;

/** The parts of the recursive-descent parser over one file's tokens, which call one another. */
final class Parser {
  final Cursor cursor;
  final Expressions expressions;
  final Atoms atoms;
  final Trailers trailers;
  final Literals literals;
  final Fstrings fstrings;
  final Parameters parameters;
  final Patterns patterns;
  final Targets targets;
  final Statements statements;
  final SimpleStatements simple;
  final Imports imports;
  final CompoundStatements compound;
  final TryStatement tryStatement;
  final WithStatement withStatement;
  final MatchStatement matchStatement;
  final Definitions definitions;

  Parser(Cursor cursor) {
    this.cursor = cursor;
    expressions = new Expressions(this);
    atoms = new Atoms(this);
    trailers = new Trailers(this);
    literals = new Literals(this);
    fstrings = new Fstrings(this);
    parameters = new Parameters(this);
    patterns = new Patterns(this);
    targets = new Targets(cursor);
    statements = new Statements(this);
    simple = new SimpleStatements(this);
    imports = new Imports(cursor);
    compound = new CompoundStatements(this);
    tryStatement = new TryStatement(this);
    withStatement = new WithStatement(this);
    matchStatement = new MatchStatement(this);
    definitions = new Definitions(this);
  }

  List<Stmt> file() {
    return statements.file();
  }
}
