package dev.ssotaudit.rule.change.java;

import dev.ssotaudit.rule.change.java.model.Surface;

/** Which exceptions a version checks (JLS 11.1.1). Types that are not at hand are neither. */
record Exceptions(Surface surface) {
  boolean unchecked(String type) {
    return is(type, "java.lang.RuntimeException") || is(type, "java.lang.Error");
  }

  boolean checked(String type) {
    return is(type, "java.lang.Throwable") && !unchecked(type);
  }

  private boolean is(String type, String supertype) {
    return surface.relations().isSubclass(type, supertype);
  }
}
