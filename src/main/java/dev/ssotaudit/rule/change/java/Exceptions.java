package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Surface;

/** Which exceptions a version checks (JLS 11.1.1). Types that are not at hand are neither. */
public record Exceptions(Surface surface) {
  /** Whether it, or what it extends, is an error or a runtime exception. */
  public boolean unchecked(String type) {
    return is(type, "java.lang.RuntimeException") || is(type, "java.lang.Error");
  }

  /** Whether callers must catch or declare it. */
  public boolean checked(String type) {
    return is(type, "java.lang.Throwable") && !unchecked(type);
  }

  private boolean is(String type, String supertype) {
    return surface.relations().isSubclass(type, supertype);
  }
}
