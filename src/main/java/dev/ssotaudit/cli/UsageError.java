package dev.ssotaudit.cli;

import org.jspecify.annotations.Nullable;

/**
 * Something the user asked for cannot be done; ends the command with {@link ExitCode#NOT_JUDGED}.
 */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String advice;

  /** One sentence with the cause, and what to do, or null. */
  UsageError(String message, @Nullable String advice) {
    super(message);
    this.advice = advice;
  }

  @Nullable String advice() {
    return advice;
  }
}
