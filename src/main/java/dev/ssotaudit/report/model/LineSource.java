package dev.ssotaudit.report.model;

import org.jspecify.annotations.Nullable;

/** The audited text, line by line, for display. */
@FunctionalInterface
public interface LineSource {
  /**
   * The text of a line without its end, or null where there is none or it cannot be read.
   *
   * @param path relative to the audited root, with {@code /}
   * @param line 1-based
   */
  @Nullable String line(String path, int line);
}
