package dev.ssotaudit.extract.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.Token;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JavaParser, set up for speed, and its complaints in one sentence each. */
final class Parsing {
  private JavaParser parser = create();

  /**
   * What one run of the parser gave.
   *
   * @param result JavaParser's own result; its unit is absent or marked where nothing was parsed
   * @param problems each with its place
   */
  record Attempt(ParseResult<CompilationUnit> result, List<ParseProblem> problems) {
    /** The syntax tree, or null if the file as a whole could not be parsed. */
    @Nullable CompilationUnit unit() {
      CompilationUnit unit = result.getResult().orElse(null);
      return unit != null && unit.getParsed() == Node.Parsedness.PARSED ? unit : null;
    }
  }

  /**
   * The processors are left out: they validate (which costs as much as parsing and is the
   * compiler's business), attribute comments and count line ends. The language level stays, since
   * it makes {@code yield} a statement.
   */
  private static JavaParser create() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false)
            .setTabSize(1);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }

  Attempt parse(String text) {
    ParseResult<CompilationUnit> result =
        parser.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
    List<ParseProblem> problems = new ArrayList<>();
    for (Problem problem : result.getProblems()) {
      problems.add(problem(problem, text));
    }
    return new Attempt(result, problems);
  }

  /** Forgets a parser that an error left half way. */
  void reset() {
    parser = create();
  }

  private ParseProblem problem(Problem problem, String text) {
    Throwable cause = problem.getCause().orElse(null);
    if (cause instanceof ParseException unexpected && unexpected.currentToken != null) {
      Token token = unexpected.currentToken.next;
      if (token != null) {
        return unexpected(token, text);
      }
    }
    Span span =
        problem
            .getLocation()
            .flatMap(tokens -> tokens.toRange())
            .map(SpanOf::range)
            .orElseGet(() -> locate(text));
    return new ParseProblem(span, "This is not a token, or not Java as far as is known.");
  }

  private static ParseProblem unexpected(Token token, String text) {
    if (token.kind == 0) {
      return new ParseProblem(
          Lines.at(text, text.length()), "The file ends before the code is complete.");
    }
    Span span = new Span(token.beginLine, token.beginColumn, token.endLine, token.endColumn + 1);
    String image = token.image.length() > 40 ? token.image.substring(0, 40) + "…" : token.image;
    return new ParseProblem(span, "`" + image + "` is not expected here.");
  }

  /** Parses again for a failure without a place, to see which line it was. */
  private Span locate(String text) {
    LineProvider lines = new LineProvider(text);
    var unused = parser.parse(ParseStart.COMPILATION_UNIT, lines);
    int at = lines.line();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Lines.at(text, at);
  }
}
