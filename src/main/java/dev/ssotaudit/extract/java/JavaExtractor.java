package dev.ssotaudit.extract.java;

import com.github.javaparser.ast.CompilationUnit;
import dev.ssotaudit.fact.Comment;
import dev.ssotaudit.fact.FileFacts;
import dev.ssotaudit.fact.Language;
import dev.ssotaudit.fact.ParseProblem;
import dev.ssotaudit.fact.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java source to facts, up to the newest language level JavaParser knows. An instance belongs to
 * one thread. Never throws for any text: what is broken costs itself, in the worst case the file,
 * and is a {@link ParseProblem}.
 *
 * <p>How deep a file may nest is fixed by {@link #MAX_NESTING}, so that an answer does not hang on
 * a thread's stack. A thread with {@link #STACK_BYTES} of stack is enough for any file within it
 * that people write; less makes more files unreadable, never an exception.
 */
public final class JavaExtractor {
  /** How many brackets may be open at once. */
  public static final int MAX_NESTING = 256;

  /** The stack, in bytes, that a thread which extracts should have. */
  public static final long STACK_BYTES = 16L << 20;

  /** How often a file is parsed again without what was broken in it. */
  private static final int MAX_ATTEMPTS = 16;

  private static final String COMMENT_MARK = "ssot:";

  private final Parsing parsing = new Parsing();
  private final FileLowering lowering = new FileLowering();

  /** The facts of a file that holds {@code text}. */
  public FileFacts extract(String text) {
    int tooDeep = Nesting.beyond(MAX_NESTING, text);
    if (tooDeep >= 0) {
      String message = "More than " + MAX_NESTING + " brackets are open here: not parsed.";
      return unreadable(List.of(new ParseProblem(Lines.at(text, tooDeep), message)));
    }
    try {
      return recovering(text);
    } catch (StackOverflowError tooNested) {
      parsing.reset();
      return FileFacts.unreadable(Language.JAVA, "The code nests too deeply to be parsed.");
    } catch (RuntimeException | AssertionError defect) {
      // A defect in the parser or here must not cost the run; tests look for this message.
      parsing.reset();
      return FileFacts.unreadable(Language.JAVA, "Not read because of a defect: " + defect);
    }
  }

  /**
   * Blanks the first broken stretch and parses again until nothing is broken. JavaParser's own
   * recovery skips more than that, so what it gives is only used when the attempts run out.
   */
  private FileFacts recovering(String text) {
    List<ParseProblem> problems = new ArrayList<>();
    Parsing.Attempt partial = null;
    String current = text;
    int lastOffset = -1;
    int wider = 0;
    for (int attempt = 0; attempt < MAX_ATTEMPTS && current != null; attempt++) {
      Parsing.Attempt parsed = parsing.parse(current);
      if (parsed.unit() != null) {
        partial = parsed;
      }
      if (parsed.problems().isEmpty()) {
        break;
      }
      ParseProblem first = parsed.problems().get(0);
      problems.add(first);
      int offset = Lines.offset(current, first.span().line(), first.span().column());
      wider = offset == lastOffset ? wider + 1 : 0;
      lastOffset = offset;
      current = without(current, offset, wider);
    }
    CompilationUnit unit = partial == null ? null : partial.unit();
    if (partial == null || unit == null) {
      return unreadable(sorted(problems));
    }
    problems.addAll(partial.problems());
    return facts(text, unit, partial, problems);
  }

  private static @Nullable String without(String text, int offset, int wider) {
    Blanking blanking = new Blanking(text, offset);
    int level = wider;
    String blanked = blanking.without(level);
    while (blanked != null && blanked.equals(text)) {
      level++;
      blanked = blanking.without(level);
    }
    return blanked;
  }

  private FileFacts facts(
      String text, CompilationUnit unit, Parsing.Attempt parsed, List<ParseProblem> problems) {
    return new FileFacts(
        Language.JAVA,
        FileLowering.packageName(unit),
        lowering.body(unit),
        sorted(problems),
        text.contains(COMMENT_MARK) ? comments(parsed) : List.of(),
        false);
  }

  /** Comments that address the tool, without their delimiters, in order. */
  private static List<Comment> comments(Parsing.Attempt parsed) {
    List<Comment> comments = new ArrayList<>();
    parsed
        .result()
        .getCommentsCollection()
        .ifPresent(
            all ->
                all.getComments().stream()
                    .filter(comment -> comment.getContent().contains(COMMENT_MARK))
                    .forEach(
                        comment ->
                            comments.add(
                                new Comment(SpanOf.node(comment), comment.getContent().strip()))));
    comments.sort(Comparator.comparing(Comment::span, BY_PLACE));
    return List.copyOf(comments);
  }

  private static FileFacts unreadable(List<ParseProblem> problems) {
    return new FileFacts(Language.JAVA, "", List.of(), problems, List.of(), true);
  }

  private static List<ParseProblem> sorted(List<ParseProblem> problems) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(ParseProblem::span, BY_PLACE))
        .toList();
  }

  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::line).thenComparingInt(Span::column);
}
