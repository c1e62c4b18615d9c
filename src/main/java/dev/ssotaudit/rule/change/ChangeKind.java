package dev.ssotaudit.rule.change;

import dev.ssotaudit.fact.Severity;
import java.util.Set;

/**
 * A kind of change, with its facts. Each language has an enum of its own; its constants' names are
 * the kinds' names in reports.
 */
public interface ChangeKind {
  /** The constant's name, such as {@code TYPE_REMOVED}; unique within a language. */
  String name();

  /** What moved. */
  Subject subject();

  /** How users of the old version stop working; empty for a change that only deserves a note. */
  Set<Breaks> breaks();

  /** How bad it is for them. */
  Severity severity();

  /** Whether users may stop working, be it by doing something else. */
  default boolean breaking() {
    return !breaks().isEmpty();
  }
}
