package dev.ssotaudit.extract.python.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One name of an import statement.
 *
 * @param name the imported name, dotted in {@code import a.b}, {@code *} for all
 * @param asname the local name behind {@code as}
 */
public record Alias(String name, @Nullable String asname, Loc loc) implements Node {}
