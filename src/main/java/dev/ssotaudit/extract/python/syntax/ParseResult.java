package dev.ssotaudit.extract.python.syntax;

import java.util.List;

/**
 * What the parser made of a file. There is always a module; statements it could not read are {@link
 * Stmt.Broken}, each with at least one problem.
 *
 * @param text the decoded text all offsets refer to, without a byte order mark
 * @param comments every comment, in source order
 * @param problems in source order; empty for a file that CPython would parse
 * @param python2 whether constructs of Python 2 were seen, such as a {@code print} statement
 */
public record ParseResult(
    Module module,
    String text,
    List<Comment> comments,
    List<ParseProblem> problems,
    boolean python2) {}
