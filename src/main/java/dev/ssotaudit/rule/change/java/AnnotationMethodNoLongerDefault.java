package dev.ssotaudit.rule.change.java;

import java.util.List;

/** Uses that left out an annotation element must give it (JLS 9.7.1). */
final class AnnotationMethodNoLongerDefault implements ExecutableCheck {
  @Override
  public List<Impact> check(ExecutablePair pair) {
    return pair.base().hasDefault() && !pair.head().hasDefault()
        ? pair.impact(
            JavaChangeKind.ANNOTATION_METHOD_NO_LONGER_DEFAULT,
            "has lost its default: every use must give it")
        : List.of();
  }
}
