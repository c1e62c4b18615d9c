package dev.ssotaudit.fact;

/** What was proved of a site. */
public enum Verdict {
  /** Inside the owner of its role. */
  CANONICAL,
  /** Outside, and its URL, engine or settings come from the owner on every path. */
  DELEGATES,
  /** On some paths from the owner, on some not. */
  MIXED,
  /** Not from the owner. */
  BYPASSES,
  /** The code does not say; the reason does. */
  UNDECIDED,
  /** No contract covers it. */
  UNGOVERNED
}
