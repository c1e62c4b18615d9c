package dev.ssotaudit.extract.python.syntax;

/** A comment; {@code text} begins with {@code #} and has no line end. */
public record Comment(Loc loc, String text) {}
