package dev.ssotaudit.rule.change.java.model;

import dev.ssotaudit.fact.Modifiers;
import dev.ssotaudit.fact.Modifiers.Modifier;

/** Who may name a declaration (JLS 6.6). */
public enum Access {
  PUBLIC,
  PROTECTED,
  PACKAGE,
  PRIVATE;

  /** What the modifiers say. */
  public static Access of(Modifiers modifiers) {
    if (modifiers.has(Modifier.PUBLIC)) {
      return PUBLIC;
    }
    if (modifiers.has(Modifier.PROTECTED)) {
      return PROTECTED;
    }
    return modifiers.has(Modifier.PRIVATE) ? PRIVATE : PACKAGE;
  }

  /** Whether code of other packages may name it, at least in a subclass. */
  public boolean leavesPackage() {
    return this == PUBLIC || this == PROTECTED;
  }
}
