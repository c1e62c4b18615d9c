package dev.ssotaudit.audit;

import java.util.List;

/** What an engine answers: a value, or the reasons why there is none. */
public sealed interface Reply<T> {
  /** The value asked for. */
  record Given<T>(T value) implements Reply<T> {}

  /** Why there is none; every problem is named at once. */
  record Refused<T>(List<AuditOutcome.Problem> problems) implements Reply<T> {}
}
