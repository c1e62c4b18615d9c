package dev.ssotaudit.source;

import dev.ssotaudit.fact.Language;

/**
 * A file of an audited language that could be read.
 *
 * @param path relative to the audited root, with {@code /}
 * @param size in bytes, as read
 */
public record SourceFile(String path, Language language, int size) {}
