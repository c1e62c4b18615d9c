package dev.ssotaudit.rule.change.behaviour;

import org.jspecify.annotations.Nullable;

/**
 * A condition that ends a function early.
 *
 * @param key the condition without the names of locals, to compare
 * @param condition as written
 * @param raises the exception's type and arguments as {@link Raised} keeps them, or null if it
 *     returns
 * @param line 1-based
 */
public record Guard(String key, String condition, @Nullable String raises, int line) {}
