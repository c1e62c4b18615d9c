package dev.ssotaudit.fact;

/**
 * One step on a value's way.
 *
 * @param path relative to the audited root, with {@code /}
 * @param what one short phrase: what happens to the value here
 */
public record Hop(String path, Span span, String what) {}
