package dev.ssotaudit.extract.python.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parses Python source, 3.6 to 3.14. Never throws, whatever the input; takes time linear in its
 * length; needs a megabyte of stack. Stateless, so any number of threads may use it.
 */
public final class PythonParser {
  private PythonParser() {}

  /** Parses a file's bytes, decoded as the file itself declares (PEP 263), else as UTF-8. */
  public static ParseResult parse(byte[] bytes) {
    SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes);
    return parse(decoded);
  }

  /** Parses text; a byte order mark at its start is dropped. */
  public static ParseResult parse(String text) {
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    return parse(new SourceDecoder.Decoded(bare, null, 0));
  }

  private static ParseResult parse(SourceDecoder.Decoded decoded) {
    Lexer lexer = new Lexer(decoded.text());
    lexer.run();
    Cursor cursor = new Cursor(lexer);
    List<Stmt> body = new Parser(cursor).file();
    Scan scan = lexer.scan;
    List<ParseProblem> problems = new ArrayList<>(cursor.problems);
    if (decoded.problem() != null) {
      int at = decoded.problemAt();
      problems.add(new ParseProblem(scan.loc(at, at), decoded.problem()));
    }
    problems.sort(Comparator.comparingInt(problem -> problem.loc().start()));
    Module module = new Module(body, scan.loc(0, scan.length));
    return new ParseResult(
        module, decoded.text(), List.copyOf(lexer.comments), List.copyOf(problems), cursor.python2);
  }
}
