package dev.ssotaudit.fact;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The lower-case name, as reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
