package dev.ssotaudit.extract.python.syntax;

/**
 * Something that is no Python 3, or could not be decoded; {@code message} is one English phrase.
 */
public record ParseProblem(Loc loc, String message) {}
