package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Files, blocks and lines, and recovery: a statement that cannot be read becomes {@link
 * Stmt.Broken} up to the end of its logical line, with the block below it.
 */
final class Statements {
  private final Parser parser;
  private final Cursor c;
  private int blocks;

  Statements(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** Every statement of the file. */
  List<Stmt> file() {
    c.newline();
    List<Stmt> body = new ArrayList<>();
    statements(0, body);
    return List.copyOf(body);
  }

  /**
   * The block behind a colon, on the same line or below it, deeper than {@code parent}. Afterwards
   * the cursor stands at the beginning of a line.
   */
  List<Stmt> block(int parent) {
    List<Stmt> body = new ArrayList<>();
    if (!c.at(Tok.NEWLINE)) {
      line(body);
      return List.copyOf(body);
    }
    Loc end = c.token(c.p);
    c.newline();
    if (column(c.indent) <= column(parent)) {
      c.problem(end, "expected an indented block");
      return List.of();
    }
    if (narrow(c.indent) <= narrow(parent)) {
      c.problem(c.token(c.p), "inconsistent use of tabs and spaces");
    }
    nested(parent, body);
    return List.copyOf(body);
  }

  /**
   * Gives up the statement that began at token {@code s}: steps behind its logical line, and reads
   * the block below that, if there is one.
   */
  Stmt.Broken recover(int s) {
    List<Stmt> body = blockBelow();
    return new Stmt.Broken(body, c.span(s));
  }

  /** Steps behind the logical line at hand and reads the deeper block below it, if there is one. */
  List<Stmt> blockBelow() {
    c.reset();
    while (!c.at(Tok.NEWLINE) && !c.at(Tok.EOF)) {
      c.p++;
    }
    int parent = c.indent;
    c.newline();
    if (column(c.indent) <= column(parent)) {
      return List.of();
    }
    List<Stmt> body = new ArrayList<>();
    nested(parent, body);
    return List.copyOf(body);
  }

  /** Counts a block, unless that would be one too many. */
  boolean enterBlock() {
    if (blocks == Cursor.MAX_BLOCKS) {
      return false;
    }
    blocks++;
    return true;
  }

  void leaveBlock() {
    blocks--;
  }

  /** Whether the line at hand begins with that keyword and stands in the same column. */
  boolean continues(int keyword, int indent) {
    return c.at(keyword) && column(c.indent) == column(indent);
  }

  /**
   * One statement of a block, or the simple statements of a line; the cursor is at its beginning.
   */
  void statement(List<Stmt> out) {
    int s = c.p;
    c.reset();
    if (isStrayClause(c.kind[s])) {
      strayClause(s, out);
      return;
    }
    if (!parser.compound.begins()) {
      line(out);
      return;
    }
    try {
      out.add(parser.compound.statement());
    } catch (SyntaxFailure failure) {
      out.add(recover(s));
    }
  }

  private static boolean isStrayClause(int kind) {
    return kind == Tok.ELSE || kind == Tok.ELIF || kind == Tok.EXCEPT || kind == Tok.FINALLY;
  }

  /** A clause without its statement; below a broken statement that is no problem of its own. */
  private void strayClause(int s, List<Stmt> out) {
    if (out.isEmpty() || !(out.get(out.size() - 1) instanceof Stmt.Broken)) {
      c.problem(c.token(s), "clause belongs to no statement above it");
    }
    out.add(recover(s));
  }

  private void nested(int parent, List<Stmt> body) {
    if (enterBlock()) {
      statements(c.indent, body);
      leaveBlock();
      return;
    }
    c.problem(c.token(c.p), "blocks are nested too deeply");
    while (column(c.indent) > column(parent)) {
      while (!c.at(Tok.NEWLINE) && !c.at(Tok.EOF)) {
        c.p++;
      }
      c.newline();
    }
  }

  private void statements(int indent, List<Stmt> body) {
    int tolerated = column(indent);
    while (column(c.indent) >= column(indent)) {
      if (column(c.indent) != column(indent)) {
        if (column(c.indent) != tolerated) {
          tolerated = column(c.indent);
          c.problem(c.token(c.p), "unexpected indentation");
        }
      } else {
        tolerated = column(indent);
        checkTabs(indent);
      }
      statement(body);
    }
  }

  private void checkTabs(int indent) {
    if (c.indent != indent && narrow(c.indent) != narrow(indent)) {
      c.problem(c.token(c.p), "inconsistent use of tabs and spaces");
    }
  }

  /** The simple statements of a line, up to and with its end. */
  private void line(List<Stmt> out) {
    while (true) {
      int s = c.p;
      c.reset();
      try {
        Stmt stmt = parser.simple.statement();
        if (!c.atStatementEnd()) {
          throw c.fail("invalid syntax");
        }
        out.add(stmt);
      } catch (SyntaxFailure failure) {
        out.add(recover(s));
        return;
      }
      if (!c.accept(Tok.SEMI) || c.at(Tok.NEWLINE)) {
        break;
      }
    }
    c.newline();
  }

  /** The column of a packed indentation; -1 at the end of the text. */
  private static int column(int packed) {
    return packed < 0 ? -1 : packed & 0xffff;
  }

  private static int narrow(int packed) {
    return packed >>> 16;
  }
}
