package dev.ssotaudit.rule.change;

import java.util.Locale;

/** What moved: the sort of thing a change is about. */
public enum Subject {
  MODULE,
  TYPE,
  CLASS,
  ANNOTATION,
  BASE,
  FIELD,
  ATTRIBUTE,
  /** A method or a constructor. */
  EXECUTABLE,
  METHOD,
  FUNCTION,
  PARAMETER,
  RETURN,
  TYPE_PARAMETER,
  EXCEPTION,
  DECORATOR;

  /** The lower-case name, as reports write it: {@code type parameter}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
