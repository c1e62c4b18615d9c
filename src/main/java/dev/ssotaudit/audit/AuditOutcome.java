package dev.ssotaudit.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a request: a result, or the reasons why nothing could be judged. */
public sealed interface AuditOutcome {
  /** The tree was audited. */
  record Audited(AuditResult result) implements AuditOutcome {}

  /** Nothing could be judged; every problem is named at once. */
  record Refused(List<Problem> problems) implements AuditOutcome {}

  /**
   * Why nothing could be judged.
   *
   * @param path the file or folder at fault, as the user knows it
   * @param line 1-based, or 0 where there is none
   * @param column 1-based, or 0 where there is none
   * @param message one sentence: the cause
   * @param advice what to do, or null
   */
  record Problem(String path, int line, int column, String message, @Nullable String advice) {}
}
