package dev.ssotaudit.cli;

/** What the exit code says. */
public enum ExitCode {
  /** What was asked was done, and the gate, where one was asked for, holds. */
  CLEAN,
  /** The gate does not hold. */
  GATE_FAILED,
  /** Nothing could be judged: wrong usage, an unreadable input, a broken contract, no site. */
  NOT_JUDGED;

  /** The process' exit status. */
  public int status() {
    return ordinal();
  }
}
