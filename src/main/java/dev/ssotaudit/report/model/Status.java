package dev.ssotaudit.report.model;

/** What a report says of a section; nothing judged is never a pass. */
public enum Status {
  /** Everything that was judged conforms. */
  PASS("PASS"),
  /** The gate holds, and something is worth reading. */
  PASS_WITH_NOTES("PASS WITH NOTES"),
  /** A condition does not hold. */
  FAIL("FAIL"),
  /** Nothing was judged. */
  NOT_ASSESSED("NOT ASSESSED");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /** The words a report prints. */
  public String words() {
    return words;
  }
}
