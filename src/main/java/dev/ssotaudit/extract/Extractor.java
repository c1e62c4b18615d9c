package dev.ssotaudit.extract;

import dev.ssotaudit.fact.FileFacts;

/**
 * Reads files of one language. An instance belongs to one thread; its answer depends on the bytes
 * alone.
 */
@FunctionalInterface
public interface Extractor {
  /**
   * The facts of a file that holds {@code bytes}. Never throws for any content: what cannot be read
   * is a {@link dev.ssotaudit.fact.ParseProblem}.
   */
  FileFacts extract(byte[] bytes);
}
