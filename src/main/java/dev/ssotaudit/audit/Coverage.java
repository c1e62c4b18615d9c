package dev.ssotaudit.audit;

import java.util.List;

/**
 * What was looked at.
 *
 * @param files files of audited languages
 * @param candidates those that can hold a site, or were needed to decide one, and were therefore
 *     parsed
 * @param parsed candidates parsed whole
 * @param partly candidates with stretches that could not be parsed
 * @param problems the stretches, sorted by path and line
 * @param skipped files not read, and why
 */
public record Coverage(
    int files,
    int candidates,
    int parsed,
    List<String> partly,
    List<Problem> problems,
    List<Skipped> skipped) {
  /** A file that was not read. */
  public record Skipped(String path, String reason) {}

  /** A stretch that could not be parsed. */
  public record Problem(String path, int line, int column, String message) {}
}
