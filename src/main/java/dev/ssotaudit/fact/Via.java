package dev.ssotaudit.fact;

import java.util.Locale;

/** How a site reaches the library. */
public enum Via {
  /** It calls the library, or is itself the expression. */
  PRIMITIVE,
  /** It calls a function of the project that returns a new engine, client or URL. Never gated. */
  WRAPPER;

  /** The lower-case name, as reports write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
