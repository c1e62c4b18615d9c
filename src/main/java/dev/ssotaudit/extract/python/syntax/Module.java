package dev.ssotaudit.extract.python.syntax;

import java.util.List;

/** A whole file; {@code loc} spans all of its text. */
@SuppressWarnings("JavaLangClash") // CPython's name for it
public record Module(List<Stmt> body, Loc loc) implements Node {}
