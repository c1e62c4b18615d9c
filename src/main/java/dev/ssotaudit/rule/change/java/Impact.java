package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.Change;

/**
 * A change as the users of one public type meet it: one of an inherited member impacts the type
 * that declares it and every public type that inherits it.
 *
 * @param type the public type's canonical name
 */
public record Impact(String type, Change change) {}
