package dev.ssotaudit.fact;

import java.util.List;

/**
 * All facts about one file: a pure function of its bytes and the extractor's version. The path is
 * not among them, so that equal content has equal facts wherever it lies.
 *
 * @param packageName Java's package, empty for the unnamed one and for other languages
 * @param body top-level statements; a configuration file has one {@link Statement.Define} a key
 *     whose target is a {@link Value.Name} with the whole key
 * @param problems what could not be parsed; empty when all of it was
 * @param unreadable whether nothing at all could be read (the body is then empty)
 */
public record FileFacts(
    Language language,
    String packageName,
    List<Statement> body,
    List<ParseProblem> problems,
    List<Comment> comments,
    boolean unreadable) {

  /** Facts of a file of which nothing could be read. */
  public static FileFacts unreadable(Language language, String why) {
    return new FileFacts(
        language, "", List.of(), List.of(new ParseProblem(Span.START, why)), List.of(), true);
  }
}
