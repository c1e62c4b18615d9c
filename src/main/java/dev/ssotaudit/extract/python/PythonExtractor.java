package dev.ssotaudit.extract.python;

import dev.ssotaudit.extract.python.syntax.ParseResult;
import dev.ssotaudit.extract.python.syntax.PythonParser;
import dev.ssotaudit.fact.Comment;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads Python source, 3.6 to 3.14; of Python 2 what Python 3 can read. */
public final class PythonExtractor {
  /** How far git looks for the NUL that makes a file binary. */
  private static final int SNIFFED = 8_000;

  /** The facts of a file's bytes. */
  public FileFacts extract(byte[] bytes) {
    if (isBinary(bytes)) {
      return FileFacts.unreadable(Language.PYTHON, "binary file, no Python source");
    }
    return lower(PythonParser.parse(bytes));
  }

  /** Python refuses source with a NUL, wherever it stands; further down it costs a statement. */
  private static boolean isBinary(byte[] bytes) {
    int end = Math.min(bytes.length, SNIFFED);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The facts of a parsed file. */
  static FileFacts lower(ParseResult parsed) {
    Places places = Places.in(parsed.text());
    Progress progress = new Progress();
    List<Statement> body = new BlockLowering(places, progress).block(parsed.module().body());
    return new FileFacts(
        Language.PYTHON,
        "",
        body,
        problems(parsed, places, progress),
        comments(parsed, places),
        false);
  }

  private static List<ParseProblem> problems(ParseResult parsed, Places places, Progress progress) {
    List<ParseProblem> problems = new ArrayList<>();
    for (var problem : parsed.problems()) {
      problems.add(new ParseProblem(places.of(problem.loc()), problem.message()));
    }
    problems.addAll(progress.problems());
    return problems;
  }

  private static List<Comment> comments(ParseResult parsed, Places places) {
    List<Comment> comments = new ArrayList<>();
    for (var comment : parsed.comments()) {
      if (comment.text().contains("ssot:")) {
        comments.add(new Comment(places.of(comment.loc()), comment.text()));
      }
    }
    return comments;
  }
}
